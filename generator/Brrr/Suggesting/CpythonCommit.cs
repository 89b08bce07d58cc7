namespace Brrr.Suggesting;

/// <summary>A commit of CPython with what it touches.</summary>
/// <param name="Sha">Full hash.</param>
/// <param name="Date">Day in the committer's own offset, as nights are named.</param>
/// <param name="Subject">First line of its message.</param>
/// <param name="Files">What it changed against its first parent.</param>
internal sealed record CpythonCommit(string Sha, DateOnly Date, string Subject, IReadOnlyList<TouchedFile> Files)
{
    /// <summary>What it did, in plain words.</summary>
    public CommitTitle Title { get; } = CommitTitle.Of(Subject);

    /// <summary>The pull request, else the commit itself.</summary>
    /// <param name="repository">Address of CPython's repository.</param>
    public string LinkIn(string repository) => Title.PullRequest is { } number ? $"{repository}/pull/{number}" : $"{repository}/commit/{Sha}";
}
