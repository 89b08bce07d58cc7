namespace Brrr.Loading;

/// <summary>
/// Where git keeps the repository that a folder lies in. The library's own search answers through a buffer that comes back empty in a program of machine code
/// alone.
/// </summary>
internal static class GitFolder
{
    private const string Name = ".git";

    /// <summary>What a repository is opened by: its <c>.git</c>, a folder or a file, or the folder of a bare one; null where there is none above.</summary>
    public static string? Above(string folder)
    {
        for (var place = new DirectoryInfo(Path.GetFullPath(folder)); place is not null; place = place.Parent)
        {
            var own = Path.Combine(place.FullName, Name);
            if (Directory.Exists(own) || File.Exists(own)) return own;
            if (IsBare(place.FullName)) return place.FullName;
        }

        return null;
    }

    /// <summary>By the same three signs as git.</summary>
    private static bool IsBare(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects")) && Directory.Exists(Path.Combine(folder, "refs"));
}
