using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>Opens one repository once for each thread: a repository object is not for several at once, and several of them read in parallel.</summary>
internal sealed class GitRepositories : IDisposable
{
    private readonly ThreadLocal<Repository> repositories;
    private readonly ReadLimits limits;

    /// <exception cref="BrrrException">It is no repository, or somebody else's.</exception>
    public GitRepositories(string path, ReadLimits limits)
    {
        this.limits = limits;
        repositories = new ThreadLocal<Repository>(() => new Repository(path), trackAllValues: true);
        // Ids were verified when the objects came; hashing them anew at each reading takes longer than reading them.
        GlobalSettings.SetStrictHashVerification(false);
        try
        {
            _ = repositories.Value;
        }
        catch (LibGit2SharpException fault)
        {
            repositories.Dispose();
            throw GitFault.Of(path, fault);
        }
    }

    /// <summary>This thread's.</summary>
    public Repository Current => repositories.Value ?? throw new ObjectDisposedException(nameof(GitRepositories));

    /// <summary>Opens a file of a tree.</summary>
    /// <exception cref="IOException">The object is damaged or missing.</exception>
    public Stream Open(ObjectId tree, string name)
    {
        try
        {
            var repository = Current;
            if (repository.Lookup<Tree>(tree)?[name]?.Target is not Blob blob) throw new IOException($"the object of {name} is missing");
            if (repository.ObjectDatabase.RetrieveObjectMetadata(blob.Id).Size > limits.Bytes)
                throw new BrrrException("", $"the file is larger than {limits.Bytes:N0} bytes", ReadLimits.Remedy(LimitKeys.Bytes));
            return blob.GetContentStream();
        }
        catch (LibGit2SharpException fault)
        {
            throw new IOException(fault.Message, fault);
        }
    }

    public void Dispose()
    {
        foreach (var repository in repositories.Values) repository.Dispose();
        repositories.Dispose();
    }
}
