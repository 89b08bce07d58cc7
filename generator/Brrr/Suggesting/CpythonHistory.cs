using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Suggesting;

/// <summary>
/// A clone of CPython, walked along first parents: what a pull request brought counts once, where it was merged. Only the asked range is looked at, for
/// the whole history has 130,000 commits.
/// </summary>
internal sealed class CpythonHistory : IDisposable
{
    private const int ShortestHash = 7;

    /// <summary>How far days of neighbouring commits may lie apart, because each is in its committer's own offset.</summary>
    private const int DaysApart = 2;

    private static readonly CompareOptions Plain = new() { Similarity = SimilarityOptions.None, ContextLines = 0 };

    private readonly Repository repository;

    private CpythonHistory(Repository repository) => this.repository = repository;

    /// <summary>Opens a clone, bare or not.</summary>
    /// <exception cref="BrrrException">There is none that this user may read.</exception>
    public static CpythonHistory Open(string path)
    {
        try
        {
            return new CpythonHistory(new Repository(path));
        }
        catch (LibGit2SharpException fault)
        {
            throw new BrrrException(path, "is no git repository that can be read: " + fault.Message, "name a clone of CPython", fault);
        }
    }

    /// <summary>Whether the clone has a commit that a prefix of its hash names.</summary>
    public bool Has(string hash) => Find(hash) is not null;

    /// <summary>Newest first: the commits up to and with one, after another, of a day or later.</summary>
    /// <param name="newest">Hash of the last one; the clone has it.</param>
    /// <param name="after">Hash of the one before the first. Where it is on no line of first parents, its time ends the walk.</param>
    /// <param name="since">First day; null for any.</param>
    /// <param name="countsLines">Whether lines are counted, which takes longer; else they are 0.</param>
    /// <exception cref="BrrrException">The clone lacks one of the two, or is damaged.</exception>
    public IReadOnlyList<CpythonCommit> Between(string newest, string after, DateOnly? since, bool countsLines)
    {
        var end = Find(after) ?? throw Missing(after);
        var commits = new List<CpythonCommit>();
        try
        {
            for (var commit = Find(newest) ?? throw Missing(newest); commit is not null && commit.Id != end.Id && commit.Committer.When >= end.Committer.When; commit = ParentOf(commit))
            {
                var day = DateOnly.FromDateTime(commit.Committer.When.DateTime);
                if (day < since?.AddDays(-DaysApart)) break;
                if (!(day < since)) commits.Add(new CpythonCommit(commit.Sha, day, commit.MessageShort, FilesOf(commit, countsLines)));
            }
        }
        catch (LibGit2SharpException fault)
        {
            throw new BrrrException(repository.Info.Path, "can't be read: " + fault.Message, "is the clone whole? fetch it again", fault);
        }

        return commits;
    }

    public void Dispose() => repository.Dispose();

    private List<TouchedFile> FilesOf(Commit commit, bool countsLines)
    {
        if (ParentOf(commit) is not { } parent) return [];
        return (countsLines ? Counted(parent, commit) : null) ?? [.. repository.Diff.Compare<TreeChanges>(parent.Tree, commit.Tree, Plain).Select(file => new TouchedFile(file.Path, 0))];
    }

    /// <summary>Null for the first of all, and for the last that a shallow clone has.</summary>
    private static Commit? ParentOf(Commit commit)
    {
        try
        {
            return commit.Parents.FirstOrDefault();
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>Null where the clone has commits and trees only (<c>--filter=blob:none</c>).</summary>
    private List<TouchedFile>? Counted(Commit parent, Commit commit)
    {
        try
        {
            return [.. repository.Diff.Compare<Patch>(parent.Tree, commit.Tree, Plain).Select(file => new TouchedFile(file.Path, file.LinesAdded + file.LinesDeleted))];
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>Only hashes are looked up: git would take other texts for expressions.</summary>
    private Commit? Find(string hash)
    {
        if (hash.Length < ShortestHash || !Hexadecimal.IsLower(hash)) return null;
        try
        {
            return repository.Lookup<Commit>(hash);
        }
        catch (AmbiguousSpecificationException)
        {
            return null;
        }
    }

    private BrrrException Missing(string hash) => new(repository.Info.Path, $"lacks the commit {hash}", "fetch it: git fetch origin main");
}
