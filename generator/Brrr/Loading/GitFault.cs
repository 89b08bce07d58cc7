using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>What git's library says, in words that lead on.</summary>
internal static class GitFault
{
    public static BrrrException Of(string where, LibGit2SharpException fault) => fault switch
    {
        RepositoryNotFoundException => new BrrrException(where, "is no git repository", "name one, or a folder as 'path'", fault),
        _ when fault.Message.Contains("not owned by current user", StringComparison.Ordinal) =>
            new BrrrException(where, "the repository belongs to another user, so git does not trust it", $"git config --global --add safe.directory {where}", fault),
        _ => new BrrrException(where, "git says: " + fault.Message, "", fault),
    };
}
