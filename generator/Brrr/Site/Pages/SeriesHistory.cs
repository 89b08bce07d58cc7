using System.Globalization;
using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>A series of a machine: its chart and its nights.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="IsDefault">Whether the machine is judged by it.</param>
/// <param name="Chart">Its speedup over time.</param>
/// <param name="Facts">Its noise and epochs.</param>
/// <param name="Windows">What the last nights say together.</param>
/// <param name="Changes">The newest steps of its geometric mean.</param>
/// <param name="ChangesInAll">How many of these there are.</param>
/// <param name="BenchmarkChanges">The newest steps of its benchmarks.</param>
/// <param name="BenchmarkChangesInAll">How many of these there are; each benchmark's page has its own.</param>
/// <param name="Nights">Those that are not archived, newest first.</param>
/// <param name="Years">Where the archived ones are.</param>
/// <param name="Calendar">Which nights are there, and which are not.</param>
internal sealed record SeriesHistory(
    string Title,
    bool IsDefault,
    Chart Chart,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<SeriesWindow> Windows,
    IReadOnlyList<ChangeLine> Changes,
    int ChangesInAll,
    IReadOnlyList<ChangeLine> BenchmarkChanges,
    int BenchmarkChangesInAll,
    IReadOnlyList<HistoryLine> Nights,
    IReadOnlyList<Link> Years,
    NightCalendar Calendar)
{
    private const int MostChanges = 20;
    private const int MostBenchmarkChanges = 20;
    private const int MostEpochs = 12;
    private const int ShortSpan = 30;
    private const int MostPoints = 200;

    public static SeriesHistory Of(Series series, bool isDefault, SiteSource source)
    {
        var analysis = source.Farm.AnalysisOf(series);
        var changes = source.StandingChanges.Where(change => change.Series == series).ToLookup(change => change.Benchmark is null);
        return new SeriesHistory(
            series.Definition.Title,
            isDefault,
            SpeedupChart.Of(ChartNameOf(series), $"Speedup of {series.Machine.Name} over time", [series], source).Within(MostPoints),
            FactsOf(analysis),
            [.. analysis.Spans.Select(SeriesWindow.Of)],
            [.. changes[true].Take(MostChanges).Select(change => source.LineOf(change))],
            changes[true].Count(),
            [.. changes[false].Take(MostBenchmarkChanges).Select(change => source.LineOf(change))],
            changes[false].Count(),
            [.. analysis.Readings.Reverse().TakeWhile(reading => !ArchivedNights.Hold(source.Farm, reading.Comparison.Pair)).Select(HistoryLine.Of)],
            ArchivedNights.Hold(source.Farm, series.Comparisons[0].Pair) ? YearPage.LinksOf(source.Farm) : [],
            NightCalendar.Of(series, source.Farm));
    }

    /// <summary>The name of a series' chart on its machine's page.</summary>
    public static string ChartNameOf(Series series) => "speedup-" + series.Definition.Id;

    private static List<Fact> FactsOf(SeriesAnalysis analysis)
    {
        var facts = new List<Fact>();
        if (analysis.Latest?.Noise is { } noise)
            facts.Add(new Fact(noise.IsAssumed ? "Noise between nights, assumed" : "Noise between nights", new Link(PercentText.Size(noise.Sigma * 100, "F2"), null)));
        if (analysis.Latest?.Detectable is { } least)
            facts.Add(new Fact("The latest night could have shown", new Link($"at least {PercentText.Size(least * 100)}", null)));
        facts.Add(new Fact("Benchmarks that nights share", new Link(MatchedSets(analysis), null)));
        facts.AddRange(analysis.Epochs.Skip(1).TakeLast(MostEpochs).Select(epoch => new Fact(
            $"Epoch {epoch.Number}",
            new Link($"from {Addresses.Date(epoch.First.Pair.Date)}: {epoch.Reason}", Addresses.Pair(epoch.First.Pair)))));
        return facts;
    }

    /// <summary>The counts of the matched sets: "105 in the last 30, 98 in all 120".</summary>
    private static string MatchedSets(SeriesAnalysis analysis)
    {
        var all = analysis.WholeSpan;
        var text = string.Create(CultureInfo.InvariantCulture, $"{all.Benchmarks.Count} in all {all.Nights.Count}");
        return all.Nights.Count <= ShortSpan
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{MatchedSpan.Of(analysis.Table, ShortSpan).Benchmarks.Count} in the last {ShortSpan}, {text}");
    }
}
