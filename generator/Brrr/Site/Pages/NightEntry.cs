using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>A pair in a list of nights.</summary>
/// <param name="Machine">Its machine, and the pair's page.</param>
/// <param name="Look">How the machine's line looks.</param>
/// <param name="Commit">Short hash.</param>
/// <param name="Speedup">Null where there is none.</param>
/// <param name="Note">"withheld", "JIT off?", "on demand" or null.</param>
internal sealed record NightEntry(Link Machine, SeriesLook Look, string Commit, Measure? Speedup, string? Note)
{
    public static NightEntry Of(Comparison comparison, Farm farm) => new(
        new Link(comparison.Pair.Machine.Name, Addresses.Pair(comparison.Pair)),
        SeriesLook.Of(comparison.Pair.Machine),
        comparison.Pair.Head.Name.Commit,
        comparison.Speedup is { } speedup ? Measure.Speedup(speedup.Value) : null,
        farm.ReadingOf(comparison) switch
        {
            { Comparison.Pair.Withheld: not null } => "withheld",
            { JitOff: not null } => "JIT off?",
            { Comparison.Pair.Kind: PairKind.OnDemand } => "on demand",
            _ => null,
        });
}
