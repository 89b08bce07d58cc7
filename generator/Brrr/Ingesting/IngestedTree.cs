using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>What became of a tree of results.</summary>
/// <param name="Paths">Where the results are that were taken.</param>
/// <param name="Refused">Why others were not.</param>
internal sealed record IngestedTree(IReadOnlyList<string> Paths, IReadOnlyList<BrrrException> Refused);
