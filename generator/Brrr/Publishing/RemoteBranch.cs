using Brrr.Loading;
using Brrr.Results;
using LibGit2Sharp;
using LibGit2Sharp.Handlers;

namespace Brrr.Publishing;

/// <summary>
/// The published branch at its remote. It moves by compare and swap only: what it was when it was looked at last is named in each push, and a branch
/// that is somewhere else by then stays untouched.
/// </summary>
internal sealed class RemoteBranch
{
    private readonly Repository repository;
    private readonly Remote remote;
    private readonly GitTokens tokens;
    private readonly Action<TimeSpan> wait;
    private readonly string reference;

    /// <exception cref="BrrrException">There is no such remote, or the branch's name is none.</exception>
    public RemoteBranch(Repository repository, string remoteName, string branch, GitTokens tokens, Action<TimeSpan> wait)
    {
        (this.repository, this.tokens, this.wait) = (repository, tokens, wait);
        reference = "refs/heads/" + branch;
        if (!Reference.IsValidName(reference)) throw new BrrrException("--branch", $"'{branch}' is no name of a branch", "name another one");
        remote = repository.Network.Remotes[remoteName]
            ?? throw new BrrrException(repository.Info.Path, $"has no remote '{remoteName}'", $"add it with 'git remote add {remoteName} ADDRESS', or name another one with --remote");
        Address = new RemoteAddress(remote.PushUrl ?? remote.Url);
        Where = $"{branch} of {remoteName} ({Address.Shown})";
    }

    public RemoteAddress Address { get; }

    /// <summary>The branch and its remote, for messages.</summary>
    public string Where { get; }

    /// <summary>Fetches what is published now; null where the branch is absent.</summary>
    /// <exception cref="BrrrException">The remote can't be read.</exception>
    public Commit? Fetch()
    {
        try
        {
            KeepTokenFromOthers(remote.Url, GitRedirect.Reading);
            if (Tip() is not { } tip) return null;
            if (repository.Lookup<Commit>(tip) is { } known) return known;
            var options = new FetchOptions
            {
                CredentialsProvider = CredentialsFor(remote.Url),
                TagFetchMode = TagFetchMode.None,
                Depth = repository.Info.IsShallow ? 1 : 0,
            };
            Commands.Fetch(repository, remote.Name, [$"+{reference}:refs/remotes/{remote.Name}/{reference["refs/heads/".Length..]}"], options, null);
            return repository.Lookup<Commit>(tip) ?? Fetch();
        }
        catch (LibGit2SharpException fault)
        {
            throw Explained("can't be read", fault);
        }
    }

    /// <summary>Moves the branch to a commit if it still is where it was seen.</summary>
    /// <param name="commit">Written before.</param>
    /// <param name="seen">Where it was; null for a branch that was absent.</param>
    /// <exception cref="BrrrException">The remote refuses, or goes away.</exception>
    public PushOutcome Push(Commit commit, Commit? seen)
    {
        KeepTokenFromOthers(Address.Text, GitRedirect.Writing);
        using var turn = Address.Folder is { } folder ? PublishLock.Take(GitFolder.Above(folder) ?? folder, "brrr-push.lock", wait) : null;
        var refusals = new List<string>();
        var hasMoved = false;
        var options = new PushOptions
        {
            CredentialsProvider = CredentialsFor(Address.Text),
            PackbuilderDegreeOfParallelism = Environment.ProcessorCount,
            OnPushStatusError = error => refusals.Add(error.Message),
            OnNegotiationCompletedBeforePush = updates => !(hasMoved = updates.Any(update => update.SourceObjectId != (seen?.Id ?? ObjectId.Zero))),
        };
        try
        {
            var replaces = seen is not null && !commit.Parents.Contains(seen) ? "+" : "";
            repository.Network.Push(remote, $"{replaces}{commit.Sha}:{reference}", options);
            return refusals.Count == 0 ? PushOutcome.Done : Arrived(commit, seen) ?? throw Refused(refusals[0]);
        }
        catch (LibGit2SharpException) when (hasMoved)
        {
            return PushOutcome.Lost;
        }
        catch (LibGit2SharpException fault)
        {
            return Arrived(commit, seen) ?? throw Explained("can't be written", fault);
        }
    }

    private CredentialsHandler? CredentialsFor(string address) => new RemoteAddress(address).Own(tokens).HandlerFor(address);

    /// <summary>git's library would take the token along to wherever an address leads.</summary>
    private void KeepTokenFromOthers(string address, string service)
    {
        if (CredentialsFor(address) is not null && Uri.TryCreate(address, UriKind.Absolute, out var web) && web.Scheme.StartsWith("http", StringComparison.Ordinal))
            GitRedirect.RefuseOtherHost(GitAddress.WithoutPasswords(address), service, "the remote's configuration");
    }

    /// <summary>What became of a push whose answer was none; null where the branch is as it was, or nobody can tell.</summary>
    private PushOutcome? Arrived(Commit commit, Commit? seen)
    {
        try
        {
            var tip = Tip();
            return tip == commit.Id ? PushOutcome.Done : tip == seen?.Id ? null : PushOutcome.Lost;
        }
        catch (LibGit2SharpException)
        {
            return null;
        }
    }

    /// <summary>Where the branch is at the remote; null where it is absent.</summary>
    private ObjectId? Tip()
    {
        var references = CredentialsFor(remote.Url) is { } credentials ? repository.Network.ListReferences(remote, credentials) : repository.Network.ListReferences(remote);
        return references.FirstOrDefault(each => each.CanonicalName == reference) is DirectReference direct ? new ObjectId(direct.TargetIdentifier) : null;
    }

    private BrrrException Refused(string reason) =>
        new(Where, "was refused by the server: " + tokens.Hidden(reason), "allow pushes to this branch, or name another one with --branch");

    private BrrrException Explained(string what, LibGit2SharpException fault)
    {
        var reason = tokens.Hidden(fault.Message);
        var isAboutUs = reason.Contains("401", StringComparison.Ordinal) || reason.Contains("403", StringComparison.Ordinal) || reason.Contains("authentication", StringComparison.OrdinalIgnoreCase);
        var remedy = !isAboutUs ? "the branch is as it was; try again when the remote can be reached"
            : CredentialsFor(Address.Text) is null ? "put a token that may write there into BRRR_TOKEN (for GitHub also GITHUB_TOKEN)"
            : "the token is wrong, too old, or may not write there: check BRRR_TOKEN (for GitHub also GITHUB_TOKEN)";
        return new BrrrException(Where, $"{what}: {reason}", remedy, fault);
    }
}
