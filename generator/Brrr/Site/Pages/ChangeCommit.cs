using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>A measured commit near a change.</summary>
/// <param name="Role">"last good", "first bad", or what else it is.</param>
/// <param name="Pair">Its night and the pair's page.</param>
/// <param name="Commit">The commit and its page.</param>
/// <param name="Speedup">What the night said; null where it has no speedup.</param>
internal sealed record ChangeCommit(string Role, Link Pair, Link Commit, Measure? Speedup)
{
    /// <summary>The pairs from the last that is surely before to the last at which it may have begun.</summary>
    public static IReadOnlyList<ChangeCommit> Of(Change change, Dashboard dashboard) => [.. InTime(change).Select(comparison => Of(comparison, change, dashboard))];

    /// <summary>The same without what their nights said.</summary>
    public static IReadOnlyList<ChangeCommit> WithoutSpeedups(Change change, Dashboard dashboard) =>
        [.. InTime(change).Select(comparison => Of(comparison, change, dashboard, null))];

    private static IEnumerable<Comparison> InTime(Change change) =>
        new[] { change.RangeStart, change.LastGood }.Concat(change.Candidates).Append(change.FirstBad).Distinct()
            .OrderBy(comparison => comparison.Pair, Comparer<ResultPair>.Create(ResultPair.InTime));

    private static ChangeCommit Of(Comparison comparison, Change change, Dashboard dashboard) =>
        Of(comparison, change, dashboard, SpeedupOf(comparison, change.Benchmark) is { } speedup ? Measure.Speedup(speedup) : null);

    private static ChangeCommit Of(Comparison comparison, Change change, Dashboard dashboard, Measure? speedup)
    {
        var head = comparison.Pair.Head;
        return new ChangeCommit(
            RoleOf(comparison, change),
            new Link(Addresses.Date(comparison.Pair.Date), Addresses.Pair(comparison.Pair)),
            new Link(head.Name.Commit, WebAddress.OrNull($"{dashboard.Cpython}/commit/{head.CommitFull}")),
            speedup);
    }

    private static string RoleOf(Comparison comparison, Change change) =>
        comparison == change.FirstBad ? $"first {(change.Direction == Statistics.Direction.Slower ? "slow" : "fast")} one, most likely"
        : comparison == change.LastGood ? "last of the old level"
        : comparison == change.RangeStart ? "surely the old level"
        : "may be the first";

    private static double? SpeedupOf(Comparison comparison, string? benchmark) => benchmark is null
        ? comparison.Speedup?.Value
        : comparison.BenchmarkOf(benchmark)?.Speedup.Value;
}
