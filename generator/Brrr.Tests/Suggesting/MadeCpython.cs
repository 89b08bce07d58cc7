using System.Globalization;
using System.Text;
using LibGit2Sharp;
using GitRepository = LibGit2Sharp.Repository;

namespace Brrr.Tests.Suggesting;

/// <summary>A bare repository made for a test, with a commit for each thing that happened.</summary>
internal sealed class MadeCpython
{
    private readonly string path;
    private string? last;

    public MadeCpython(string path)
    {
        this.path = path;
        GitRepository.Init(path, isBare: true);
    }

    /// <summary>Adds a commit on top.</summary>
    /// <param name="date">When, with an offset.</param>
    /// <param name="subject">First line of its message.</param>
    /// <param name="files">What it changes: each gets new lines.</param>
    /// <returns>Full hash.</returns>
    public string Commit(string date, string subject, params string[] files) => Commit(date, subject, 1, files);

    public string Commit(string date, string subject, int lines, params string[] files)
    {
        using var repository = new GitRepository(path);
        var parent = last is null ? null : repository.Lookup<Commit>(last);
        var tree = parent is null ? new TreeDefinition() : TreeDefinition.From(parent);
        foreach (var file in files)
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, lines).Select(line => $"{subject} {line}\n"))));
            tree = tree.Add(file, repository.ObjectDatabase.CreateBlob(content), Mode.NonExecutableFile);
        }

        return Put(repository, date, subject, repository.ObjectDatabase.CreateTree(tree), parent is null ? [] : [parent]);
    }

    /// <summary>Merges a commit that a branch brought: on top by first parent.</summary>
    public string Merge(string date, string subject, string file)
    {
        var main = last;
        var side = Commit(date, "on the branch", file);
        using var repository = new GitRepository(path);
        var branch = repository.Lookup<Commit>(side);
        return Put(repository, date, subject, branch.Tree, [repository.Lookup<Commit>(main), branch]);
    }

    private string Put(GitRepository repository, string date, string subject, Tree tree, Commit[] parents)
    {
        var signature = new Signature("A. Core", "core@example.org", DateTimeOffset.Parse(date, CultureInfo.InvariantCulture));
        last = repository.ObjectDatabase.CreateCommit(signature, signature, subject + "\n\nbody\n", tree, parents, prettifyMessage: false).Sha;
        return last;
    }
}
