namespace Brrr.Loading;

/// <summary>
/// Where git keeps the repository that a folder lies in. The library's own search answers through a buffer that comes back empty in a program of machine code
/// alone.
/// </summary>
internal static class GitFolder
{
    private const string Name = ".git";

    /// <summary>What the file of a linked work tree, or of a submodule, begins with.</summary>
    private const string Pointer = "gitdir: ";

    /// <summary>The repository's own folder: <c>.git</c>, what a file of that name points to, or a bare one itself; null where there is none above.</summary>
    public static string? Above(string folder)
    {
        for (var place = new DirectoryInfo(Path.GetFullPath(folder)); place is not null; place = place.Parent)
        {
            var own = Path.Combine(place.FullName, Name);
            if (Directory.Exists(own)) return own;
            if (File.Exists(own)) return PointedTo(own);
            if (IsBare(place.FullName)) return place.FullName;
        }

        return null;
    }

    /// <summary>Where a file leads; itself where it says nothing of it, so that whoever opens it hears that it is no repository.</summary>
    private static string PointedTo(string file)
    {
        var text = File.ReadAllText(file).Trim();
        return text.StartsWith(Pointer, StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? "", text[Pointer.Length..])) : file;
    }

    /// <summary>By the same three signs as git.</summary>
    private static bool IsBare(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects")) && Directory.Exists(Path.Combine(folder, "refs"));
}
