using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Brrr.Pyperf;

/// <summary>
/// Entries of metadata as two lists side by side. Files of one machine have the same keys and share that list: ten years of five machines are 36,000 files, and
/// a hash table for each would keep the garbage collector busy.
/// </summary>
/// <param name="keys">Shared with other files.</param>
/// <param name="texts">The text of each key.</param>
internal sealed class MetadataEntries(MetadataKeys keys, string[] texts) : IReadOnlyDictionary<string, string>
{
    public int Count => keys.Count;

    public IEnumerable<string> Keys => keys.Names;

    public IEnumerable<string> Values => texts;

    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    public string this[string key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"The metadata has no entry '{key}'.");

    public bool ContainsKey(string key) => keys.PlaceOf(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var place = keys.PlaceOf(key);
        value = place < 0 ? null : texts[place];
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var place = 0; place < keys.Count; place++) yield return KeyValuePair.Create(keys.Names[place], texts[place]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
