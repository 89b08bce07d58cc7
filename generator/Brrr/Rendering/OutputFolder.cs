namespace Brrr.Rendering;

/// <summary>The folder that a site is written to; no path leads out of it.</summary>
internal sealed class OutputFolder
{
    private readonly string root;

    /// <param name="path">The folder; it is made when it is not there.</param>
    public OutputFolder(string path)
    {
        root = Path.GetFullPath(path);
        Directory.CreateDirectory(root);
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its address from the site's root, with <c>/</c>.</param>
    /// <param name="content">What it says, in UTF-8.</param>
    public void Write(string path, string content) => File.WriteAllText(PlaceOf(path), content);

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its address from the site's root, with <c>/</c>.</param>
    /// <param name="content">Its bytes.</param>
    public void Write(string path, ReadOnlySpan<byte> content) => File.WriteAllBytes(PlaceOf(path), content);

    private string PlaceOf(string path)
    {
        var place = Path.GetFullPath(Path.Combine(root, path));
        if (Path.IsPathRooted(path) || !place.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new RenderingException($"{path}: leads out of the output folder {root}");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }
}
