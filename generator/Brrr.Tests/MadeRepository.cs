using LibGit2Sharp;
using GitRepository = LibGit2Sharp.Repository;

namespace Brrr.Tests;

/// <summary>A bare repository made for a test, committed to without a work tree. Same content, same hashes.</summary>
internal sealed class MadeRepository
{
    private static readonly DateTimeOffset FirstDay = new(2026, 5, 1, 6, 0, 0, TimeSpan.Zero);

    public MadeRepository(string path)
    {
        Path = path;
        GitRepository.Init(path, isBare: true);
    }

    public string Path { get; }

    /// <summary>Hashes of the commits made, in order.</summary>
    public List<string> Commits { get; } = [];

    /// <summary>Commits files to a branch on top of what it has.</summary>
    /// <param name="files">Bytes by path; null removes a file.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="isForced">Whether the commit takes the place of all that was there.</param>
    public string Commit(IEnumerable<(string Path, byte[]? Bytes)> files, string branch = "main", bool isForced = false)
    {
        using var repository = new GitRepository(Path);
        var reference = "refs/heads/" + branch;
        var parent = isForced ? null : repository.Lookup<Commit>(reference);
        var tree = parent is null ? new TreeDefinition() : TreeDefinition.From(parent);
        foreach (var (path, bytes) in files)
        {
            if (bytes is null) tree.Remove(path);
            else tree.Add(path, CreateBlob(repository, bytes), Mode.NonExecutableFile);
        }

        var author = new Signature("Night", "night@example.org", FirstDay.AddDays(Commits.Count));
        var commit = repository.ObjectDatabase.CreateCommit(author, author, "A night", repository.ObjectDatabase.CreateTree(tree), parent is null ? [] : [parent], prettifyMessage: false);
        repository.Refs.Add(reference, commit.Id, allowOverwrite: true);
        Commits.Add(commit.Sha);
        return commit.Sha;
    }

    /// <summary>Commits one file.</summary>
    public string Commit(string path, byte[]? bytes) => Commit([(path, bytes)]);

    private static Blob CreateBlob(GitRepository repository, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return repository.ObjectDatabase.CreateBlob(stream);
    }
}
