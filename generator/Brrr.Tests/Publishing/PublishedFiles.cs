namespace Brrr.Tests.Publishing;

/// <summary>What a branch of a bare repository holds, as git's own program says it.</summary>
internal static class PublishedFiles
{
    /// <summary>"blob-id path" for each file.</summary>
    public static IReadOnlyList<string> Of(string bare, string commit = PublishClone.Branch) =>
        [.. GitProgram.Run(bare, "ls-tree", "-r", "--format=%(objectmode) %(objectname) %(path)", commit).Split('\n').Order(StringComparer.Ordinal)];

    /// <summary>The same of a folder, with git's own ids.</summary>
    public static IReadOnlyList<string> OfFolder(string site)
    {
        var paths = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file)).Order(StringComparer.Ordinal).ToList();
        var ids = GitProgram.Run(site, ["hash-object", "--no-filters", .. paths]).Split('\n');
        return [.. paths.Zip(ids, (path, id) => $"100644 {id} {path}").Order(StringComparer.Ordinal)];
    }

    public static string Text(string bare, string path) => GitProgram.Run(bare, "show", $"{PublishClone.Branch}:{path}");

    /// <summary>Commits of the branch, newest first.</summary>
    public static IReadOnlyList<string> Commits(string bare) => GitProgram.Run(bare, "rev-list", PublishClone.Branch).Split('\n');

    /// <summary>Objects in a repository, loose and packed.</summary>
    public static int Objects(string repository) => GitProgram.Run(repository, "cat-file", "--batch-all-objects", "--batch-check").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Blobs in a repository.</summary>
    public static int Blobs(string repository) => GitProgram.Run(repository, "cat-file", "--batch-all-objects", "--batch-check").Split('\n').Count(line => line.Contains(" blob ", StringComparison.Ordinal));
}
