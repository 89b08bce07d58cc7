using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>
/// What git knows of a folder of a work tree: which files are as the checked-out commit has them. Files that are changed or not committed have neither
/// blob nor commit, and count all the same.
/// </summary>
internal sealed class WorkTree
{
    private readonly string folder;
    private readonly Dictionary<string, string> blobs;
    private readonly FileCommits? commits;

    private WorkTree(string folder, string? commit, Dictionary<string, string> blobs, FileCommits? commits) =>
        (this.folder, Commit, this.blobs, this.commits) = (folder, commit, blobs, commits);

    /// <summary>The newest commit that changed the folder; null where something in it is changed, added or removed since.</summary>
    public string? Commit { get; }

    /// <summary>Asks git about a folder; null where it lies in no repository, or nothing of it is committed yet.</summary>
    /// <exception cref="BrrrException">The repository can't be read, or is somebody else's.</exception>
    public static WorkTree? Of(string folder, ResultCache? cache) => Of(folder, cache, listsFiles: true);

    /// <summary>The newest commit that changed a folder; null where not all of it is committed.</summary>
    /// <exception cref="BrrrException">The repository can't be read, or is somebody else's.</exception>
    public static string? CommitOfFolder(string folder) => Of(folder, null, listsFiles: false)?.Commit;

    private static WorkTree? Of(string folder, ResultCache? cache, bool listsFiles)
    {
        try
        {
            if (GitFolder.Above(folder) is not { } place) return null;
            using var repository = new Repository(place);
            if (repository.Info.IsBare || repository.Head.Tip is not { } tip) return null;
            var path = Path.GetRelativePath(Real(repository.Info.WorkingDirectory), Real(folder)).Replace('\\', '/');
            if (path == "." || path.StartsWith("..", StringComparison.Ordinal) || tip[path]?.Target is not Tree tree) return null;

            var dirty = Dirty(repository, path);
            var newest = dirty.Count == 0 ? FileCommits.NewestOf(repository, tip, path) : null;
            if (!listsFiles) return new WorkTree(folder, newest, [], null);

            var blobs = new Dictionary<string, string>(StringComparer.Ordinal);
            Add(tree, "", blobs);
            foreach (var each in dirty) blobs.Remove(each[(path.Length + 1)..]);
            return new WorkTree(folder, newest, blobs, FileCommits.Of(repository, tip, path, cache));
        }
        catch (LibGit2SharpException fault)
        {
            throw GitFault.Of(folder, fault);
        }
    }

    /// <summary>Blob id of a file by its absolute path; null for one that is not as the commit has it.</summary>
    public string? BlobOf(string file) => blobs.GetValueOrDefault(Within(file));

    /// <summary>The commit that last changed a file, by its absolute path; null for one that is not as that commit left it.</summary>
    public string? CommitOf(string file) => blobs.ContainsKey(Within(file)) ? commits?.Of(Within(file)) : null;

    private static HashSet<string> Dirty(Repository repository, string path)
    {
        var options = new StatusOptions { PathSpec = [path], DisablePathSpecMatch = true, IncludeIgnored = false, RecurseUntrackedDirs = true, DetectRenamesInIndex = false };
        return repository.RetrieveStatus(options).Where(entry => entry.State != FileStatus.Unaltered).Select(entry => entry.FilePath).ToHashSet(StringComparer.Ordinal);
    }

    private string Within(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static void Add(Tree tree, string path, Dictionary<string, string> blobs)
    {
        foreach (var entry in tree)
        {
            if (entry.TargetType == TreeEntryTargetType.Tree) Add((Tree)entry.Target, $"{path}{entry.Name}/", blobs);
            else if (entry.TargetType == TreeEntryTargetType.Blob) blobs[path + entry.Name] = entry.Target.Sha;
        }
    }

    /// <summary>A path with the links in it followed, as git gives them.</summary>
    private static string Real(string path)
    {
        var real = Path.GetPathRoot(path) ?? "";
        foreach (var part in Path.TrimEndingDirectorySeparator(path)[real.Length..].Split(Path.DirectorySeparatorChar))
        {
            real = Path.Combine(real, part);
            real = new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
        }

        return real;
    }
}
