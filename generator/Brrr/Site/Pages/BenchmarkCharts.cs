using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>The charts of a benchmark's page.</summary>
internal static class BenchmarkCharts
{
    /// <summary>The name of the chart of all machines.</summary>
    public const string SpeedupName = "speedup";

    /// <summary>With more points the page would weigh more than 40 KB.</summary>
    private const int MostPoints = 620;

    /// <summary>Both sides of 120 nights.</summary>
    private const int MostPointsOfTimes = 244;

    /// <summary>The name of a machine's chart of times.</summary>
    public static string TimesName(Machine machine) => "times-" + machine.Slug.Replace('.', '-').Replace('_', '-');

    /// <summary>The speedup on every machine over time.</summary>
    public static Chart Speedup(string name, IReadOnlyList<BenchmarkSeries> series)
    {
        var newest = series.Max(each => SeriesPoints.InstantOf(each.Nights[^1].Comparison));
        var thinned = series.Select(each => ThinnedOf(each, newest)).ToList();
        var note = thinned[0].Note(series.Min(each => SeriesPoints.InstantOf(each.Nights[0].Comparison)));
        return new Chart(
            SpeedupName,
            $"Speedup of {name} over time",
            "Higher is faster. " + string.Join(" ", series.Select(each => $"{each.Series.Machine.Name}: latest {SpeedupText.Words(each.Nights[^1].Benchmark.Speedup.Value)}.")) + note,
            ChartScale.Speedup,
            [.. series.Zip(thinned, (each, shown) => new ChartSeries(each.Series.Machine.Name, SeriesLook.Of(each.Series.Machine), PointsOf(each, SpeedupPoint, shown)))],
            [],
            []).Within(MostPoints);
    }

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
        { HasFigure = false }.Within(MostPointsOfTimes).WithoutRest();
    }

    private static ThinnedNights ThinnedOf(BenchmarkSeries series, DateTimeOffset newest)
    {
        var values = series.Nights.ToDictionary(night => night.Comparison, night => night.Benchmark.Speedup.Value);
        return new ThinnedNights(
            newest,
            comparison => values.TryGetValue(comparison, out var value) ? value : null,
            series.Changes.Where(change => change.State != ChangeState.Withdrawn).Select(change => change.FirstBad).ToHashSet());
    }

    private static ChartPoint SpeedupPoint(BenchmarkNight night) => new(
        SeriesPoints.InstantOf(night.Comparison),
        night.Benchmark.Speedup.Value,
        null,
        $"{night.Comparison.Pair.Machine.Name}, {Addresses.Date(night.Comparison.Pair.Date)}: {SpeedupText.Words(night.Benchmark.Speedup.Value)}",
        Addresses.Pair(night.Comparison.Pair));

    private static IReadOnlyList<ChartPoint> PointsOf(BenchmarkSeries series, Func<BenchmarkNight, double> valueOf) =>
        PointsOf(series, night => new ChartPoint(SeriesPoints.InstantOf(night.Comparison), valueOf(night), null, "", null));

    private static IReadOnlyList<ChartPoint> PointsOf(BenchmarkSeries series, Func<BenchmarkNight, ChartPoint> pointOf, ThinnedNights? thinned = null)
    {
        var byComparison = series.Nights.ToDictionary(night => night.Comparison);
        return SeriesPoints.Of(series.Series.Comparisons, comparison =>
            byComparison.TryGetValue(comparison, out var night) ? pointOf(night) : ChartPoint.Gap(SeriesPoints.InstantOf(comparison)), thinned);
    }
}
