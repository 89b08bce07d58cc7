using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>The folder of results in one commit of a repository.</summary>
internal sealed class CommittedFolder : IDisposable
{
    private readonly GitRepositories repositories;
    private readonly ReadLimits limits;
    private readonly Tree tree;
    private readonly FileCommits commits;

    /// <param name="repository">Path of the repository.</param>
    /// <param name="commit">Full hash.</param>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="limits">What one file may ask for.</param>
    /// <param name="cache">Knows which commit changed which file; null for none.</param>
    /// <exception cref="BrrrException">The repository or the commit can't be read, or the commit has no such folder.</exception>
    public CommittedFolder(string repository, string commit, string folder, ReadLimits limits, ResultCache? cache)
    {
        this.limits = limits;
        repositories = new GitRepositories(repository);
        try
        {
            var tip = repositories.Current.Lookup<Commit>(commit) ?? throw new BrrrException(repository, $"the commit {commit} is missing", "delete the folder; the next build clones again");
            tree = tip[folder]?.Target as Tree ?? throw new BrrrException($"commit {commit[..7]}", $"has no folder '{folder}'", "set 'results' to the folder that holds the bm-* directories");
            Committed = tip.Committer.When;
            commits = FileCommits.Of(repositories.Current, tip, folder, cache);
        }
        catch (LibGit2SharpException fault)
        {
            repositories.Dispose();
            throw GitFault.Of(repository, fault);
        }
        catch (BrrrException)
        {
            repositories.Dispose();
            throw;
        }
    }

    /// <summary>When the commit was made.</summary>
    public DateTimeOffset Committed { get; }

    /// <summary>Its directories whose names begin in a certain way.</summary>
    public IEnumerable<ListedDirectory> Directories(string prefix) => tree
        .Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal) && (entry.TargetType == TreeEntryTargetType.Tree || entry.Mode == Mode.SymbolicLink))
        .Select(entry => new ListedDirectory(entry.Name, StateOf(entry), _ => Files((Tree)entry.Target, entry.Name)));

    public void Dispose() => repositories.Dispose();

    private static ListedState StateOf(TreeEntry entry) => entry.Mode == Mode.SymbolicLink ? ListedState.Link : ListedState.Plain;

    private IEnumerable<ListedFile> Files(Tree directory, string path)
    {
        var id = directory.Id;
        return directory
            .Where(entry => entry.TargetType == TreeEntryTargetType.Blob)
            .Select(entry => new ListedFile(entry.Name, StateOf(entry), entry.Target.Sha, commits.Of($"{path}/{entry.Name}"), null, () => repositories.Open(id, entry.Name, limits)));
    }
}
