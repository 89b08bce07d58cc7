using System.IO.Compression;

namespace Brrr.Rendering;

/// <summary>Packs a file by gzip (RFC 1952). Its header holds neither time nor name nor system, so that the same content gives the same bytes.</summary>
internal static class PackedFile
{
    private const int PlaceOfSystem = 9;
    private const byte UnknownSystem = 255;

    /// <summary>The content, packed if it is archived.</summary>
    public static byte[] Of(byte[] content, bool isArchived) => isArchived ? Of(content) : content;

    /// <summary>The content, packed.</summary>
    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(content);
        var packed = buffer.ToArray();
        packed[PlaceOfSystem] = UnknownSystem;
        return packed;
    }
}
