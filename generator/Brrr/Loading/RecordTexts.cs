using System.Text;
using Brrr.Pyperf;

namespace Brrr.Loading;

/// <summary>The texts of all records, each once: thousands of files say the same of their machine and name the same benchmarks. For several threads.</summary>
internal sealed class RecordTexts
{
    private readonly RecordPool<string> texts = new(Encoding.UTF8.GetString);
    private readonly RecordPool<MetadataKeys> keys;

    public RecordTexts() => keys = new(ReadKeys);

    /// <summary>The keys that were first read of equal bytes.</summary>
    /// <exception cref="InvalidDataException">They are no list of texts.</exception>
    public MetadataKeys Keys(ReadOnlySpan<byte> bytes) => keys.Same(bytes);

    /// <summary>The text that was first read of equal bytes of UTF-8; none is made where there was one.</summary>
    public string One(ReadOnlySpan<byte> bytes) => texts.Same(bytes);

    private MetadataKeys ReadKeys(ReadOnlySpan<byte> bytes)
    {
        var record = new RecordReader(bytes);
        var names = record.Room<string>(record.ReadCount());
        for (var i = 0; i < names.Length; i++) names[i] = record.ReadText(this);
        record.ReadEnd();
        return new MetadataKeys(names);
    }
}
