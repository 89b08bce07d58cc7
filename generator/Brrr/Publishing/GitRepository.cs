using Brrr.Loading;
using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Publishing;

/// <summary>Opens the repository that a folder lies in.</summary>
internal static class GitRepository
{
    /// <summary>The repository that a folder lies in.</summary>
    /// <exception cref="BrrrException">There is none, or it belongs to somebody else.</exception>
    public static Repository Of(string folder) =>
        Find(folder) ?? throw new BrrrException(folder, "lies in no git repository", "name one with --repository");

    /// <summary>The repository that a folder lies in; null where there is none.</summary>
    /// <exception cref="BrrrException">It belongs to somebody else, or is broken.</exception>
    public static Repository? Find(string folder)
    {
        try
        {
            return GitFolder.Above(folder) is { } found ? new Repository(found) : null;
        }
        catch (LibGit2SharpException fault)
        {
            throw GitFault.Of(Path.GetFullPath(folder), fault);
        }
    }
}
