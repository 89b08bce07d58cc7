using LibGit2Sharp;

namespace Brrr.Publishing;

/// <summary>The branch of a remote that the checked-out one follows, by the repository's configuration: the library's own answer is empty in a program of machine code alone.</summary>
/// <param name="Remote">Name of the remote.</param>
/// <param name="There">Canonical name of the branch at the remote.</param>
/// <param name="Here">Canonical name under which the remote's branch is known here.</param>
internal sealed record TrackedBranch(string Remote, string There, string Here)
{
    private const string Heads = "refs/heads/";

    /// <summary>As people write it.</summary>
    public string Name => $"{Remote}/{There[Heads.Length..]}";

    /// <summary>Null where the checked-out branch follows none of a remote.</summary>
    public static TrackedBranch? Of(Repository repository)
    {
        var branch = repository.Head.FriendlyName;
        if (repository.Config.Get<string>(["branch", branch, "remote"])?.Value is not { Length: > 0 } remote || remote == ".") return null;
        if (repository.Config.Get<string>(["branch", branch, "merge"])?.Value is not { } there || !there.StartsWith(Heads, StringComparison.Ordinal)) return null;
        return new TrackedBranch(remote, there, $"refs/remotes/{remote}/{there[Heads.Length..]}");
    }
}
