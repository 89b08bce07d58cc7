using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>The nights around a change, with both levels and its mark.</summary>
internal static class ChangeChart
{
    private const int NightsBefore = 30;
    private const int NightsAfter = 20;
    private const string Grey = "#777777";

    public static Chart Of(Change change, SiteSource source)
    {
        var nights = NightsOf(change);
        var machine = change.Series.Machine;
        var points = change.Benchmark is { } benchmark ? SeriesPoints.Of(nights, comparison => PointOf(comparison, benchmark)) : SpeedupChart.PointsOf(nights, source);
        return new Chart(
            "speedup",
            $"Speedup of the {Name(change)} on {machine.Name} around {Addresses.Date(change.FirstBad.Pair.Date)}",
            $"Higher is faster. Before: {SpeedupText.Words(change.Before.Value)}. After: {SpeedupText.Words(change.After.Value)}.",
            ChartScale.Speedup,
            [
                new ChartSeries(machine.Name, SeriesLook.Of(machine), points),
                new ChartSeries("both levels", new SeriesLook(Grey, LineMarker.Circle, LineDash.Dash), LevelsOf(change, nights), false),
            ],
            change.Benchmark is null ? SpeedupChart.GoalsOf(source) : [],
            MarksOf(change, nights, source))
        { HasFigure = false };
    }

    /// <summary>The nights that it shows.</summary>
    public static IReadOnlyList<Comparison> NightsOf(Change change)
    {
        var all = change.Series.Comparisons;
        var at = change.Series.IndexOf(change.FirstBad);
        return [.. all.Take(Math.Max(0, at - NightsBefore)..(at + NightsAfter))];
    }

    /// <summary>What people noted about the machine, where it began to differ, and the change.</summary>
    public static IReadOnlyList<ChartMark> MarksOf(Change change, IReadOnlyList<Comparison> nights, SiteSource source) =>
    [
        .. SpeedupChart.EventMarks([change.Series], source),
        .. SpeedupChart.EpochMarks(change.Series, nights, source),
        new ChartMark(change.FirstBad.Instant, ChartMarkKind.Change, source.LineOf(change).Sentence, Addresses.Pair(change.FirstBad.Pair)),
    ];

    private static string Name(Change change) => change.Benchmark is { } benchmark ? "benchmark " + benchmark : "geometric mean";

    private static List<ChartPoint> LevelsOf(Change change, IReadOnlyList<Comparison> nights)
    {
        var start = nights.Contains(change.LevelStart) ? change.LevelStart : nights[0];
        var end = nights.Contains(change.LevelEnd) ? change.LevelEnd : nights[^1];
        return
        [
            Level(start, change.Before.Value),
            Level(change.LastGood, change.Before.Value),
            ChartPoint.Gap(change.LastGood.Instant),
            Level(change.FirstBad, change.After.Value),
            Level(end, change.After.Value),
        ];
    }

    private static ChartPoint Level(Comparison at, double value) => new(at.Instant, value, null, "", null);

    private static ChartPoint PointOf(Comparison comparison, string benchmark)
    {
        var instant = comparison.Instant;
        return comparison.Pair.Withheld is null && comparison.BenchmarkOf(benchmark) is { } measured
            ? new ChartPoint(instant, measured.Speedup.Value, null, $"{Addresses.Date(comparison.Pair.Date)}: {SpeedupText.Words(measured.Speedup.Value)} ({comparison.Pair.Head.Name.Commit})", Addresses.Pair(comparison.Pair))
            : ChartPoint.Gap(instant);
    }
}
