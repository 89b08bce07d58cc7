namespace Brrr.Loading;

/// <summary>A directory called <c>bm-*</c>, on disk or in an object database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">What stands behind the name.</param>
/// <param name="FilesOf">Lists what it holds, told its name; directories left out.</param>
internal sealed record ListedDirectory(string Name, ListedState State, Func<string, IEnumerable<ListedFile>> FilesOf)
{
    /// <summary>Its files in ordinal order of their names.</summary>
    public IReadOnlyList<ListedFile> Files()
    {
        List<ListedFile> files = [.. FilesOf(Name)];
        files.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return files;
    }
}
