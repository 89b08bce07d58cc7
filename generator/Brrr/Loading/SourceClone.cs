using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>
/// The bare clone of a source, with the one branch that is read and its whole history: that says which commit brought which file. Losing it costs a download.
/// </summary>
internal sealed class SourceClone
{
    private const string Branch = "refs/heads/source";

    private const string Remote = "origin";

    /// <summary>Says what was fetched; its time is that of the last fetch.</summary>
    private const string Note = "brrr-fetched";

    private readonly SourceDefinition definition;
    private readonly string address;
    private readonly string path;

    public SourceClone(SourceDefinition definition, string folder)
    {
        this.definition = definition;
        address = definition.Address ?? throw new ArgumentException("a folder has no clone", nameof(definition));
        path = System.IO.Path.Combine(folder, definition.Source.Slug);
    }

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>When it was last fetched from where the source is now; null where it never was.</summary>
    public DateTimeOffset? Fetched =>
        File.Exists(NotePath) && File.ReadAllText(NotePath) == NoteText ? new DateTimeOffset(File.GetLastWriteTimeUtc(NotePath)) : null;

    /// <summary>Full name of the branch at the source.</summary>
    private string ThereName => "refs/heads/" + definition.Branch;

    private string NotePath => System.IO.Path.Combine(path, Note);

    private string NoteText => $"{address} {definition.Branch}\n";

    /// <summary>The commit that is there; null where nothing was fetched yet.</summary>
    /// <exception cref="BrrrException">The clone is damaged.</exception>
    public string? Commit()
    {
        if (Fetched is null) return null;
        try
        {
            using var repository = new Repository(path);
            return repository.Refs[Branch]?.ResolveToDirectReference()?.TargetIdentifier;
        }
        catch (LibGit2SharpException fault)
        {
            throw new BrrrException(path, "the clone is damaged: " + fault.Message, "delete the folder; the next build clones again", fault);
        }
    }

    /// <summary>Gets what is new; a branch that was pushed over is followed.</summary>
    /// <exception cref="BrrrException">The source can't be reached, has no such branch, or wants another token.</exception>
    public void Fetch(GitTokens tokens)
    {
        var token = tokens.CredentialsFor(address);
        var asked = 0;
        if (token is not null) GitRedirect.RefuseOtherHost(address, GitRedirect.Reading, "sources.yaml");
        try
        {
            Directory.CreateDirectory(path);
            var options = new FetchOptions
            {
                TagFetchMode = TagFetchMode.None,
                CredentialsProvider = (_, _, _) => asked++ == 0 && token is not null ? token : throw new OperationCanceledException(),
            };
            if (!LocalFetch.Try(path, address, ThereName, Branch)) Fetch(options);
            File.WriteAllText(NotePath, NoteText);
        }
        catch (OperationCanceledException fault)
        {
            throw Refused(token is not null, fault);
        }
        catch (LibGit2SharpException) when (asked > 0 && (token is null || asked > 1))
        {
            throw Refused(token is not null, null);
        }
        catch (LockedFileException fault)
        {
            throw new BrrrException(path, "the clone is locked by a build that fetches now, or by one that was killed", "try again; if it stays so, delete the folder", fault);
        }
        catch (LibGit2SharpException fault)
        {
            throw GitFault.Of(address, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(path, "the clone can't be written: " + fault.Message, "let this user write there", fault);
        }
    }

    private void Fetch(FetchOptions options)
    {
        using var repository = new Repository(Repository.IsValid(path) ? path : Repository.Init(path, isBare: true));
        PointAtAddress(repository);
        Commands.Fetch(repository, Remote, [$"+{ThereName}:{Branch}"], options, "");
        if (repository.Refs[Branch] is null) throw NoBranch();
    }

    /// <summary>The library fetches from named remotes only; the address has no password to be written.</summary>
    private void PointAtAddress(Repository repository)
    {
        var remotes = repository.Network.Remotes;
        if (remotes[Remote] is not { } known) remotes.Add(Remote, address);
        else if (known.Url != address) remotes.Update(Remote, remote => remote.Url = address);
    }

    private BrrrException NoBranch() =>
        new(address, $"has no branch '{definition.Branch}'", "is the repository empty? set 'branch' in sources.yaml, or commit the first results");

    private BrrrException Refused(bool hadToken, Exception? fault) => hadToken
        ? new BrrrException(address, "the token from the environment was refused", "give one that may read the repository, in BRRR_TOKEN or GITHUB_TOKEN", fault)
        : new BrrrException(address, "asks for a token, and none belongs to its host", "set BRRR_TOKEN, and BRRR_TOKEN_HOST for a host other than GitHub's", fault);
}
