using System.Buffers;
using System.Globalization;
using System.Text;

namespace Brrr.Rendering;

/// <summary>The bytes of one file while it is made. Used again for the next, so that a site of thousands of pages needs memory for one a thread.</summary>
internal sealed class ContentBuffer : IBufferWriter<byte>
{
    /// <summary>Below what the runtime counts as a large object.</summary>
    private const int FirstSize = 1 << 16;

    /// <summary>Digits of the longest, and its sign.</summary>
    private const int LongestNumber = 20;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int length;

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Content => bytes.AsSpan(0, length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => length = 0;

    /// <summary>Forgets what was written behind a place.</summary>
    public void Cut(int place) => length = place;

    /// <summary>Adds text as UTF-8.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    /// <summary>Adds a number in decimal digits.</summary>
    public void Write(long number)
    {
        Reserve(LongestNumber);
        number.TryFormat(bytes.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void Reserve(int more)
    {
        if (length + more <= bytes.Length) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + more));
        Content.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
