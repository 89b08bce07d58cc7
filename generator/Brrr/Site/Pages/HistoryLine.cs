using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A night in a machine's history.</summary>
internal sealed record HistoryLine(Link Night, string Commit, string Version, Measure? Speedup, Measure? SpeedupAll, int Faster, int Slower, int Benchmarks, Measure? Memory, string? Note)
{
    public static HistoryLine Of(Comparison comparison) => new(
        new Link(Addresses.Date(comparison.Pair.Date), Addresses.Pair(comparison.Pair)),
        comparison.Pair.Head.Name.Commit,
        comparison.Pair.Head.Name.Version.Text,
        comparison.Speedup is { } speedup ? Measure.Speedup(speedup.Value) : null,
        comparison.SpeedupAll is { } all ? Measure.Speedup(all.Value) : null,
        comparison.SignificantFaster,
        comparison.SignificantSlower,
        comparison.Benchmarks.Count,
        comparison is { IsMemoryTrusted: true, MemoryRatio: { } ratio } ? Measure.Memory(ratio) : null,
        comparison.Pair.Withheld);
}
