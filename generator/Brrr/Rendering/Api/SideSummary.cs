using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>Where the numbers of one side of a pair come from.</summary>
internal sealed class SideSummary(Result result)
{
    /// <summary>Flags of the build, in ordinal order; none is the interpreter.</summary>
    public IReadOnlyList<string> Flags { get; } = result.Flags.Names;

    /// <summary>The results file within its source.</summary>
    public string Path { get; } = result.Path;

    /// <summary>Id of the git blob that was read; null outside git and for a file that is not committed.</summary>
    public string? Blob { get; } = result.Blob;

    /// <summary>Commit of the source that last changed the file; null outside git, and where the clone does not reach back so far.</summary>
    public string? DataCommit { get; } = result.DataCommit;
}
