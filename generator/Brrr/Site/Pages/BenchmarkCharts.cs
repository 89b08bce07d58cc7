using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>The charts of a benchmark's page.</summary>
internal static class BenchmarkCharts
{
    /// <summary>The name of the chart of all machines.</summary>
    public const string SpeedupName = "speedup";

    /// <summary>The name of a machine's chart of times.</summary>
    public static string TimesName(Machine machine) => "times-" + machine.Slug.Replace('.', '-').Replace('_', '-');

    /// <summary>The speedup on every machine over time.</summary>
    public static Chart Speedup(string name, IReadOnlyList<BenchmarkSeries> series) => new(
        SpeedupName,
        $"Speedup of {name} over time",
        "Higher is faster. " + string.Join(" ", series.Select(each => $"{each.Series.Machine.Name}: latest {SpeedupText.Words(each.Nights[^1].Benchmark.Speedup.Value)}.")),
        ChartScale.Speedup,
        [.. series.Select(each => new ChartSeries(each.Series.Machine.Name, SeriesLook.Of(each.Series.Machine), PointsOf(each, SpeedupPoint)))],
        [],
        []);

    /// <summary>The times of both sides on one machine.</summary>
    public static Chart Times(string name, BenchmarkSeries series)
    {
        var machine = series.Series.Machine;
        return new Chart(
            TimesName(machine),
            $"Times of {name} on {machine.Name}",
            "Seconds per loop; higher is faster. The dashed line is the base, the solid one the head.",
            ChartScale.Seconds,
            [
                new ChartSeries(ResultFileLink.Flags(series.Series.Definition.Base), new SeriesLook("#777777", machine.Marker, LineDash.Dash), PointsOf(series, night => night.Benchmark.Base.Mean), false),
                new ChartSeries(ResultFileLink.Flags(series.Series.Definition.Head), SeriesLook.Of(machine) with { Dash = LineDash.Solid }, PointsOf(series, night => night.Benchmark.Head.Mean), false),
            ],
            [],
            [])
        { HasFigure = false };
    }

    private static ChartPoint SpeedupPoint(BenchmarkNight night) => new(
        SeriesPoints.InstantOf(night.Comparison),
        night.Benchmark.Speedup.Value,
        null,
        $"{night.Comparison.Pair.Machine.Name}, {Addresses.Date(night.Comparison.Pair.Date)}: {SpeedupText.Words(night.Benchmark.Speedup.Value)}",
        Addresses.Pair(night.Comparison.Pair));

    private static IReadOnlyList<ChartPoint> PointsOf(BenchmarkSeries series, Func<BenchmarkNight, double> valueOf) =>
        PointsOf(series, night => new ChartPoint(SeriesPoints.InstantOf(night.Comparison), valueOf(night), null, "", null));

    private static IReadOnlyList<ChartPoint> PointsOf(BenchmarkSeries series, Func<BenchmarkNight, ChartPoint> pointOf)
    {
        var byComparison = series.Nights.ToDictionary(night => night.Comparison);
        return SeriesPoints.Of(series.Series.Comparisons, comparison =>
            byComparison.TryGetValue(comparison, out var night) ? pointOf(night) : ChartPoint.Gap(SeriesPoints.InstantOf(comparison)));
    }
}
