using Brrr.Loading;
using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Publishing;

/// <summary>
/// The checkout that data is built from. It is brought forward like <c>git pull --ff-only</c> does: only along its own branch, never over
/// somebody's changes.
/// </summary>
internal static class DataCheckout
{
    /// <summary>Fetches the branch that the checkout follows, and moves to it. Nothing happens outside of git, and where no branch is followed.</summary>
    /// <param name="folder">Any folder in it.</param>
    /// <param name="tokens">For the remote.</param>
    /// <exception cref="BrrrException">The checkout has commits or changes that stand in the way, or the remote can't be read.</exception>
    public static void BringForward(string folder, GitTokens tokens)
    {
        using var repository = GitRepository.Find(folder);
        if (repository is null || repository.Info.IsBare || repository.Info.IsHeadDetached || TrackedBranch.Of(repository) is not { } tracked) return;
        try
        {
            if (repository.Network.Remotes[tracked.Remote] is not { } remote) return;
            var options = new FetchOptions { CredentialsProvider = new RemoteAddress(remote.Url).Own(tokens).HandlerFor(remote.Url), TagFetchMode = TagFetchMode.None };
            Commands.Fetch(repository, tracked.Remote, [$"+{tracked.There}:{tracked.Here}"], options, null);
            if (repository.Refs[tracked.Here]?.ResolveToDirectReference()?.Target is not Commit newest || repository.Head.Tip == newest) return;
            repository.Merge(newest, Signature, new MergeOptions { FastForwardStrategy = FastForwardStrategy.FastForwardOnly });
        }
        catch (LibGit2SharpException fault)
        {
            throw new BrrrException(
                repository.Info.WorkingDirectory,
                $"holds older data than {tracked.Name}, and can't be brought forward: {tokens.Hidden(fault.Message)}",
                "commit or undo what is changed there, 'git pull --rebase', push, and publish again",
                fault);
        }
    }

    /// <summary>A fast-forward makes no commit; the library asks for one all the same.</summary>
    private static Signature Signature { get; } = new("Brrr", "brrr@publisher.invalid", DateTimeOffset.UnixEpoch);
}
