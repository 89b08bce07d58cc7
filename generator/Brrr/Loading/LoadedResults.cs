using Brrr.Results;

namespace Brrr.Loading;

/// <summary>All results that could be read, and all that could not, with the reason.</summary>
/// <param name="Machines">Machines in the order of the sources, each source's described ones first.</param>
/// <param name="Results">In ordinal order of their paths, source by source.</param>
/// <param name="Broken">Results files of which nothing could be used.</param>
/// <param name="LeftOut">Everything that was left out, the broken files among it.</param>
/// <param name="Sources">How each source was found.</param>
internal sealed record LoadedResults(
    IReadOnlyList<Machine> Machines,
    IReadOnlyList<Result> Results,
    IReadOnlyList<BrokenResult> Broken,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<SourceState> Sources)
{
    /// <summary>Files that were not read, because files with the same bytes were read before.</summary>
    public int FromCache { get; init; }
}
