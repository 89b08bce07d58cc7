using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>Opens one repository once for each thread: a repository object is not for several at once, and several of them read in parallel.</summary>
internal sealed class GitRepositories : IDisposable
{
    private readonly ThreadLocal<Repository> repositories;

    /// <exception cref="BrrrException">It is no repository, or somebody else's.</exception>
    public GitRepositories(string path)
    {
        repositories = new ThreadLocal<Repository>(() => new Repository(path), trackAllValues: true);
        // Ids were verified when the objects came, or by git when it wrote them on this computer; hashing them anew at each reading takes longer than reading them.
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
    /// <exception cref="BrrrException">The file is larger than the limits allow.</exception>
    public Stream Open(ObjectId tree, string name, ReadLimits limits)
    {
        try
        {
            var blob = BlobOf(tree, name) ?? throw new IOException($"the object of {name} is missing");
            if (Current.ObjectDatabase.RetrieveObjectMetadata(blob.Id).Size > limits.Bytes)
                throw new BrrrException("", $"the file is larger than {limits.Bytes:N0} bytes", ReadLimits.Remedy(LimitKeys.Bytes));
            return blob.GetContentStream();
        }
        catch (LibGit2SharpException fault)
        {
            throw new IOException(fault.Message, fault);
        }
    }

    /// <summary>A file of a tree, found without reading it; null where the tree has none of that name.</summary>
    /// <exception cref="LibGit2SharpException">The tree is damaged.</exception>
    public Blob? BlobOf(ObjectId tree, string name) => Current.Lookup<Tree>(tree)?[name]?.Target as Blob;

    public void Dispose()
    {
        foreach (var repository in repositories.Values) repository.Dispose();
        repositories.Dispose();
    }
}
