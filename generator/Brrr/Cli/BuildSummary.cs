using Brrr.Loading;
using Brrr.Rendering;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>What a build did.</summary>
/// <param name="Reading">What it read.</param>
/// <param name="Parsed">Files that were parsed; the others were known from before.</param>
/// <param name="Sources">How each source was found.</param>
/// <param name="Writing">What it wrote.</param>
/// <param name="Output">Where.</param>
internal sealed record BuildSummary(BuildReading Reading, int Parsed, IReadOnlyList<SourceState> Sources, SiteWriting Writing, string Output)
{
    /// <summary>Everything that was left out, faults of the configuration first.</summary>
    public IReadOnlyList<LeftOut> LeftOut => Reading.LeftOut;
}
