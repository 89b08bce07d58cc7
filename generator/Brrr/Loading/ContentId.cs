using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Brrr.Loading;

/// <summary>What git calls a blob's id: SHA-1 of a header and the bytes. A file has the same id inside and outside of git.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContentId(ulong First, ulong Second, uint Third)
{
    /// <summary>Bytes of an id.</summary>
    public const int Length = 20;

    /// <summary>Bytes of the word, the largest length and what stands around them.</summary>
    private const int LongestHeader = 24;

    /// <summary>The id of a file's bytes.</summary>
    [SuppressMessage("Security", "CA5350:Do not use weak cryptographic algorithms", Justification = "It is git's name for the content, and no signature.")]
    public static ContentId OfBlob(ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        Span<byte> header = stackalloc byte[LongestHeader];
        hash.AppendData(header[..WriteHeader(header, bytes.Length)]);
        hash.AppendData(bytes);
        Span<byte> id = stackalloc byte[Length];
        hash.GetHashAndReset(id);
        return Of(id);
    }

    /// <summary>The id of a text that names something, as that of a file with this text.</summary>
    [SuppressMessage("Security", "CA5350:Do not use weak cryptographic algorithms", Justification = "It is git's name for the content, and no signature.")]
    public static ContentId OfText(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(LongestHeader + Encoding.UTF8.GetMaxByteCount(text.Length));
        var header = WriteHeader(buffer, Encoding.UTF8.GetByteCount(text));
        var length = header + Encoding.UTF8.GetBytes(text, buffer.AsSpan(header));
        Span<byte> id = stackalloc byte[Length];
        SHA1.HashData(buffer.AsSpan(0, length), id);
        ArrayPool<byte>.Shared.Return(buffer);
        return Of(id);
    }

    /// <summary>Reads 40 hex digits.</summary>
    public static ContentId Parse(string hex) => Of(Convert.FromHexString(hex));

    /// <summary>Reads 20 bytes.</summary>
    public static ContentId Of(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]));

    /// <summary>Writes 20 bytes.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Second);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[16..], Third);
    }

    private static int WriteHeader(Span<byte> header, int length)
    {
        Utf8.TryWrite(header, CultureInfo.InvariantCulture, $"blob {length}\0", out var written);
        return written;
    }

    /// <summary>40 hex digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
