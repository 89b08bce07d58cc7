using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Rendering;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>What a build did.</summary>
/// <param name="Farm">All numbers.</param>
/// <param name="Loaded">What was read.</param>
/// <param name="LeftOut">Everything that was left out, faults of the configuration first.</param>
/// <param name="Writing">What was written.</param>
/// <param name="Output">Where.</param>
internal sealed record BuildSummary(Farm Farm, LoadedResults Loaded, IReadOnlyList<LeftOut> LeftOut, SiteWriting Writing, string Output);
