using System.Globalization;
using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>One thing that happened: a step on one machine or several, with what took it back and the single benchmarks that it shows in.</summary>
/// <param name="Kind">"mean", "shared" (a benchmark on several machines) or "single": how strongly it is shown.</param>
/// <param name="FirstNight">Where it began.</param>
/// <param name="Night">Its newest night.</param>
/// <param name="Step">The strongest step; null where single benchmarks are all there is.</param>
/// <param name="Title">What moved, and where.</param>
/// <param name="Sentence">Which side, how sure, taken back or not; empty where the title says all.</param>
/// <param name="Directions">"faster", "slower" or both, for the filter.</param>
/// <param name="States">"confirmed", "provisional" or both, for the filter.</param>
/// <param name="Lines">The steps themselves, newest first.</param>
/// <param name="Benchmarks">Single benchmarks by machine and night.</param>
internal sealed record ChangeStory(
    string Kind,
    DateOnly FirstNight,
    DateOnly Night,
    Measure? Step,
    string Title,
    string Sentence,
    string Directions,
    string States,
    IReadOnlyList<ChangeLine> Lines,
    IReadOnlyList<ChangeGroup> Benchmarks)
{
    /// <summary>The night as a page writes it, or the first and the newest one.</summary>
    public string NightText => FirstNight < Night ? $"{Addresses.Date(FirstNight)} to {Addresses.Date(Night)}" : Addresses.Date(Night);

    /// <summary>Number of changes in it.</summary>
    public int Size => Lines.Count + Benchmarks.Sum(group => group.Lines.Count);

    /// <param name="told">Steps that belong together; none for single benchmarks.</param>
    /// <param name="benchmarks">What shows in single benchmarks.</param>
    /// <param name="source">For addresses.</param>
    public static ChangeStory Of(IReadOnlyList<Change> told, IReadOnlyList<Change> benchmarks, SiteSource source)
    {
        var all = told.Concat(benchmarks).ToList();
        var nights = told.Count > 0 ? told : benchmarks;
        var groups = benchmarks.GroupBy(change => (change.Series, change.FirstBad.Pair.Date)).OrderBy(group => group.Key.Date).Select(group => ChangeGroup.Of([.. group], source)).ToList();
        var first = told.OrderBy(change => change.FirstBad.Pair.Date).ThenByDescending(change => Math.Abs(change.Ratio.Log)).FirstOrDefault();
        return new ChangeStory(
            first is null ? "single" : first.Benchmark is null ? "mean" : "shared",
            nights.Min(change => change.FirstBad.Pair.Date),
            nights.Max(change => change.FirstBad.Pair.Date),
            first is null ? null : Measure.Speedup(first.Ratio.Value),
            first is null ? groups[0].Title : TitleOf(first, told),
            first is null ? groups[0].Split : SentenceOf(first, told, source),
            ChangeGroup.Words(all.Select(change => change.Direction.ToString())),
            ChangeGroup.Words(all.Select(change => change.State.ToString())),
            [.. told.Select(change => source.LineOf(change))],
            groups);
    }

    private static string TitleOf(Change first, IReadOnlyList<Change> told)
    {
        var machines = told.Select(change => change.Series.Machine.Name).Distinct().ToList();
        var subject = first.Benchmark ?? "Geometric mean";
        return machines.Count == 1 ? $"{subject} of {machines[0]}" : string.Create(CultureInfo.InvariantCulture, $"{subject} on {machines.Count} machines");
    }

    private static string SentenceOf(Change first, IReadOnlyList<Change> told, SiteSource source)
    {
        var side = ChangeText.Side(first);
        var begin = $"{char.ToUpperInvariant(side[0])}{side[1..]} on {Addresses.Date(first.FirstBad.Pair.Date)}";
        var end = source.ChangeOf(first.RecoveredBy) is { } recovery
            ? $" and recovered on {Addresses.Date(recovery.FirstBad.Pair.Date)} ({PercentText.Change(recovery.Ratio.Value)})"
            : "";
        var sure = told.All(change => change.State == ChangeState.Confirmed) ? "" : told.All(change => change.State == ChangeState.Provisional) ? "; provisional" : "; in part provisional";
        var reason = told.Select(change => change.EpochReason).FirstOrDefault(text => text is not null) is { } text ? $"; the machine changed at that time: {text}" : "";
        return $"{begin}{end}{sure}; {ChangeText.Machines(first)}{reason}.";
    }
}
