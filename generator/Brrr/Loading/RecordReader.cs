using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Brrr.Loading;

/// <summary>Reads one record of the cache; what does not fit it is an <see cref="InvalidDataException"/>.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> record)
{
    /// <summary>Stands for what is not there.</summary>
    public const byte None = 0;

    /// <summary>Stands before what is there.</summary>
    public const byte Some = 1;

    private ReadOnlySpan<byte> rest = record;

    public byte ReadByte() => Take(1)[0];

    public long ReadLong() => MemoryMarshal.Read<long>(Take(sizeof(long)));

    public double ReadDouble() => MemoryMarshal.Read<double>(Take(sizeof(double)));

    public double? ReadOptionalDouble() => ReadByte() == None ? null : ReadDouble();

    /// <summary>A number of things that take at least a byte each.</summary>
    public int ReadCount()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = ReadByte();
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return value <= int.MaxValue ? (int)value : throw Wrong();
        }

        throw Wrong();
    }

    /// <summary>Room for things that follow, each of which takes at least a byte: a torn record must not ask for more than it can have.</summary>
    public readonly T[] Room<T>(int count) => count == 0 ? [] : count <= rest.Length ? new T[count] : throw Wrong();

    public string ReadText() => Encoding.UTF8.GetString(Take(ReadCount()));

    /// <summary>A text that many records have, from a pool.</summary>
    public string ReadText(RecordTexts texts) => texts.One(Take(ReadCount()));

    public ContentId ReadId() => ContentId.Of(Take(ContentId.Length));

    public double[] ReadDoubles() => MemoryMarshal.Cast<byte, double>(Take(checked(ReadCount() * sizeof(double)))).ToArray();

    /// <summary>So many bytes as they are.</summary>
    public ReadOnlySpan<byte> ReadBytes(int count) => Take(count);

    /// <summary>Values as they lie in memory.</summary>
    public T[] ReadValues<T>(int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Take(checked(count * Unsafe.SizeOf<T>()))).ToArray();

    /// <summary>Makes sure that nothing follows.</summary>
    public readonly void ReadEnd()
    {
        if (!rest.IsEmpty) throw Wrong();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length) throw Wrong();
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    private static InvalidDataException Wrong() => new("the record does not fit");
}
