using System.Collections.Concurrent;

namespace Brrr.Loading;

/// <summary>Keeps what was read of equal bytes once: thousands of pairs name the same benchmarks. For several threads.</summary>
internal sealed class RecordPool<T>
    where T : class
{
    private readonly ConcurrentDictionary<int, (byte[] Bytes, T Value)> known = new();

    /// <summary>What was first read of equal bytes; where others have their hash, what is read of these.</summary>
    public T Same(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, T> read)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        var key = hash.ToHashCode();
        if (known.TryGetValue(key, out var first) && bytes.SequenceEqual(first.Bytes)) return first.Value;
        var value = read(bytes);
        known.TryAdd(key, (bytes.ToArray(), value));
        return value;
    }
}
