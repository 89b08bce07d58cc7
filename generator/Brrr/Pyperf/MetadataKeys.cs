namespace Brrr.Pyperf;

/// <summary>The keys of metadata in the order of a file, and where each is: files of one machine share them, so that a place is found once for all of them.</summary>
internal sealed class MetadataKeys
{
    private readonly string[] names;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <param name="names">Each once.</param>
    public MetadataKeys(string[] names)
    {
        this.names = names;
        for (var place = 0; place < names.Length; place++) places.TryAdd(names[place], place);
    }

    public int Count => names.Length;

    public IReadOnlyList<string> Names => names;

    /// <summary>Where a key is; below 0 for none.</summary>
    public int PlaceOf(string key) => places.TryGetValue(key, out var place) ? place : -1;
}
