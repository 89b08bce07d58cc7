using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Brrr.Pyperf;

/// <summary>
/// Entries of metadata as two lists side by side. Files of one machine have the same keys and share that list: ten years of five machines are 36,000 files, and
/// a hash table for each would keep the garbage collector busy. With some twenty keys, looking through them costs no more than a hash.
/// </summary>
/// <param name="keys">Each once, in the order of the file.</param>
/// <param name="texts">The text of each key.</param>
internal sealed class MetadataEntries(string[] keys, string[] texts) : IReadOnlyDictionary<string, string>
{
    public int Count => keys.Length;

    public IEnumerable<string> Keys => keys;

    public IEnumerable<string> Values => texts;

    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    public string this[string key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"The metadata has no entry '{key}'.");

    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var place = PlaceOf(key);
        value = place < 0 ? null : texts[place];
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var place = 0; place < keys.Length; place++) yield return KeyValuePair.Create(keys[place], texts[place]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string key)
    {
        for (var place = 0; place < keys.Length; place++)
        {
            if (keys[place] == key) return place;
        }

        return -1;
    }
}
