using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>
/// Which commit last changed each file of a folder, along the first parents of a commit. It stays the same while nothing changes the file, so that a
/// page that names it changes with its own data only. Where history is cut, a file may have none.
/// </summary>
internal sealed class FileCommits
{
    private static readonly CompareOptions AsTheyAre = new() { Similarity = SimilarityOptions.None };

    private readonly Dictionary<ContentId, ContentId> commits;

    private FileCommits(Dictionary<ContentId, ContentId> commits) => this.commits = commits;

    /// <summary>The commit of a file by its path within the folder; null where it is not known.</summary>
    public string? Of(string path) => commits.TryGetValue(ContentId.OfText(path), out var commit) ? commit.ToString() : null;

    /// <summary>Walks back from a commit, no further than to one whose answer the cache knows.</summary>
    public static FileCommits Of(Repository repository, Commit tip, string folder, ResultCache? cache)
    {
        var commits = new Dictionary<ContentId, ContentId>();
        var isCut = false;
        var isKnown = false;
        for (var commit = tip; ;)
        {
            if (cache?.Find(KeyOf(commit, folder), Read) is { } known)
            {
                foreach (var (path, changed) in known) commits.TryAdd(path, changed);
                isKnown = commit == tip;
                break;
            }

            if (ParentOf(repository, commit, out isCut) is not { } parent)
            {
                if (!isCut) AddChanges(repository, null, commit, folder, commits);
                break;
            }

            AddChanges(repository, parent, commit, folder, commits);
            commit = parent;
        }

        if (!isCut && !isKnown) cache?.Add(KeyOf(tip, folder), record => Write(record, commits));
        return new FileCommits(commits);
    }

    /// <summary>The newest commit that changed a folder; where history is cut, the oldest that is there.</summary>
    public static string NewestOf(Repository repository, Commit tip, string folder)
    {
        var commit = tip;
        while (ParentOf(repository, commit, out _) is { } parent && parent[folder]?.Target.Id == commit[folder]?.Target.Id) commit = parent;
        return commit.Sha;
    }

    private static void AddChanges(Repository repository, Commit? parent, Commit commit, string folder, Dictionary<ContentId, ContentId> commits)
    {
        var (before, after) = (parent?[folder]?.Target as Tree, commit[folder]?.Target as Tree);
        if (before?.Id == after?.Id) return;
        using var changes = repository.Diff.Compare<TreeChanges>(before, after, AsTheyAre);
        foreach (var change in changes)
        {
            if (change.Status != ChangeKind.Deleted) commits.TryAdd(ContentId.OfText(change.Path), ContentId.Parse(commit.Sha));
        }
    }

    /// <summary>Null for the first commit of all, and for the first that is there.</summary>
    private static Commit? ParentOf(Repository repository, Commit commit, out bool isCut)
    {
        var id = commit.Parents.FirstOrDefault()?.Id;
        var parent = id is null ? null : repository.Lookup<Commit>(id);
        isCut = parent is null && (id is not null || IsShallowAt(repository, commit));
        return parent;
    }

    /// <summary>Whether a commit is one of those where a shallow clone ends.</summary>
    private static bool IsShallowAt(Repository repository, Commit commit)
    {
        var shallow = Path.Combine(repository.Info.Path, "shallow");
        return repository.Info.IsShallow && (!File.Exists(shallow) || File.ReadLines(shallow).Contains(commit.Sha, StringComparer.Ordinal));
    }

    private static CacheKey KeyOf(Commit commit, string folder) => new(CacheKind.Commits, ContentId.OfText($"{commit.Sha} {folder}"));

    private static void Write(RecordWriter record, Dictionary<ContentId, ContentId> commits)
    {
        record.AddCount(commits.Count);
        foreach (var (path, commit) in commits)
        {
            record.Add(path);
            record.Add(commit);
        }
    }

    private static Dictionary<ContentId, ContentId> Read(ReadOnlySpan<byte> bytes)
    {
        var record = new RecordReader(bytes);
        var count = record.ReadCount();
        var commits = new Dictionary<ContentId, ContentId>();
        for (var i = 0; i < count; i++) commits[record.ReadId()] = record.ReadId();
        record.ReadEnd();
        return commits;
    }
}
