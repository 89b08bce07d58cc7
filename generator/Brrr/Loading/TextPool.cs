using System.Collections.Concurrent;
using System.Text;
using Brrr.Pyperf;

namespace Brrr.Loading;

/// <summary>Keeps each text once: thousands of files say the same of their machine and name the same benchmarks. For several threads.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly RecordPool<string> decoded;
    private readonly RecordPool<MetadataKeys> keys;

    public TextPool()
    {
        decoded = new(bytes => One(Encoding.UTF8.GetString(bytes)));
        keys = new(ReadKeys);
    }

    /// <summary>The keys that were first read of equal bytes.</summary>
    /// <exception cref="InvalidDataException">They are no list of texts.</exception>
    public MetadataKeys Keys(ReadOnlySpan<byte> bytes) => keys.Same(bytes);

    /// <summary>The text that was first equal to these bytes of UTF-8; none is made where there was one.</summary>
    public string One(ReadOnlySpan<byte> bytes) => decoded.Same(bytes);

    /// <summary>The first text that was equal to this one.</summary>
    public string One(string text) => texts.GetOrAdd(text, text);

    private MetadataKeys ReadKeys(ReadOnlySpan<byte> bytes)
    {
        var record = new RecordReader(bytes);
        var names = record.Room<string>(record.ReadCount());
        for (var i = 0; i < names.Length; i++) names[i] = record.ReadText(this);
        record.ReadEnd();
        return new MetadataKeys(names);
    }
}
