using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Brrr.Loading;

/// <summary>Writes one record of the cache into memory that is lent and given back.</summary>
internal sealed class RecordWriter : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
    private int length;

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    public void Add(byte value) => Room(1)[0] = value;

    public void Add(long value) => MemoryMarshal.Write(Room(sizeof(long)), value);

    public void Add(double value) => MemoryMarshal.Write(Room(sizeof(double)), value);

    /// <summary>A number, or that there is none.</summary>
    public void Add(double? value)
    {
        Add(value is null ? RecordReader.None : RecordReader.Some);
        if (value is { } known) Add(known);
    }

    /// <summary>A number that is not negative, the shorter the smaller.</summary>
    public void AddCount(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Add((byte)(rest | 0x80));
        Add((byte)rest);
    }

    public void Add(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        AddCount(count);
        Encoding.UTF8.GetBytes(text, Room(count));
    }

    public void Add(IReadOnlyList<string> texts)
    {
        AddCount(texts.Count);
        foreach (var text in texts) Add(text);
    }

    /// <summary>Bytes as they are: who reads them knows how many.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    public void Add(ContentId id) => id.CopyTo(Room(ContentId.Length));

    /// <summary>Numbers bit for bit, as they lie in memory: a cache does not travel between kinds of processors.</summary>
    public void Add(ReadOnlySpan<double> values)
    {
        AddCount(values.Length);
        MemoryMarshal.AsBytes(values).CopyTo(Room(values.Length * sizeof(double)));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private Span<byte> Room(int count)
    {
        if (length + count > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + count));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
