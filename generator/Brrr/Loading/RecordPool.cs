using System.Collections.Concurrent;

namespace Brrr.Loading;

/// <summary>Keeps what was read of equal bytes once: thousands of pairs name the same benchmarks. For several threads.</summary>
/// <param name="read">Reads bytes that were not there before.</param>
internal sealed class RecordPool<T>(Func<ReadOnlySpan<byte>, T> read)
    where T : class
{
    private readonly ConcurrentDictionary<uint, (byte[] Bytes, T Value)> known = new();

    /// <summary>What was first read of equal bytes; where others have their checksum, what is read of these.</summary>
    public T Same(ReadOnlySpan<byte> bytes)
    {
        var checksum = Checksum.Of(bytes);
        if (known.TryGetValue(checksum, out var first) && bytes.SequenceEqual(first.Bytes)) return first.Value;
        var value = read(bytes);
        known.TryAdd(checksum, (bytes.ToArray(), value));
        return value;
    }
}
