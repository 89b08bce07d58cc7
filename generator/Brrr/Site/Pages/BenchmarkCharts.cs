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
    /// <param name="name">The benchmark.</param>
    /// <param name="series">One a machine.</param>
    /// <param name="source">For what the nights are called.</param>
    public static Chart Speedup(string name, IReadOnlyList<BenchmarkSeries> series, SiteSource source)
    {
        var thinned = new ThinnedNights(series.Max(each => each.Nights[^1].Comparison.Instant));
        var note = thinned.Note(series.Min(each => each.Nights[0].Comparison.Instant));
        return new Chart(
            SpeedupName,
            $"Speedup of {name} over time",
            "Higher is faster. " + string.Join(" ", series.Select(each => $"{each.Series.Machine.Name}: latest {SpeedupText.Words(each.Nights[^1].Speedup.Value)}.")) + note,
            ChartScale.Speedup,
            [.. series.Select(each => new ChartSeries(each.Series.Machine.Name, SeriesLook.Of(each.Series.Machine), SpeedupsOf(each, thinned, source)))],
            [],
            []).Within(MostPoints);
    }

    /// <summary>The times of both sides on one machine.</summary>
    public static Chart Times(string name, BenchmarkSeries series)
    {
        var machine = series.Series.Machine;
        var isLong = 2 * series.Nights.Count > MostPointsOfTimes;
        var nights = isLong ? LastDays(series, Chart.LongestSpan) : series.Series.Comparisons;
        return new Chart(
            TimesName(machine),
            $"Times of {name} on {machine.Name}",
            "Seconds per loop; higher is faster. The dashed line is the base, the solid one the head.",
            ChartScale.Seconds,
            [
                new ChartSeries(ResultFileLink.Flags(series.Series.Definition.Base), new SeriesLook("#777777", machine.Marker, LineDash.Dash), LineOf((in BenchmarkNumbers benchmark) => benchmark.BaseMean), false),
                new ChartSeries(ResultFileLink.Flags(series.Series.Definition.Head), SeriesLook.Of(machine) with { Dash = LineDash.Solid }, LineOf((in BenchmarkNumbers benchmark) => benchmark.HeadMean), false),
            ],
            [],
            [])
        { HasFigure = false, Days = isLong ? Chart.LongestSpan : null }.Within(MostPointsOfTimes).WithoutRest();

        IReadOnlyList<ChartPoint> LineOf(MeanOf valueOf)
        {
            var near = series.Nights[0].Place;
            return SeriesPoints.Of(
                nights,
                night => series.PlaceAt(night, near) is >= 0 and var place ? new ChartPoint(night.Instant, valueOf(in night.AsNumbers()[near = place]), null, "", null) : ChartPoint.Gap(night.Instant),
                series.Series.UsualDays);
        }
    }

    /// <summary>The nights of the last days, and the one before them: a line may begin with a gap.</summary>
    private static IReadOnlyList<Comparison> LastDays(BenchmarkSeries series, int days)
    {
        var first = series.Nights[^1].Comparison.Instant.AddDays(-days);
        var nights = (List<Comparison>)series.Series.Comparisons;
        return nights[Math.Max(0, Array.FindIndex(series.Series.Instants, instant => instant >= first) - 1)..];
    }

    private static IReadOnlyList<ChartPoint> SpeedupsOf(BenchmarkSeries series, ThinnedNights thinned, SiteSource source)
    {
        var (speedups, instants, names) = (series.Speedups(), series.Series.Instants, source.NamesOf(series.Series));
        var changes = series.Changes.Where(change => change.State != ChangeState.Withdrawn).Select(change => change.FirstBad);
        return SeriesPoints.Of(series.Series, PointAt, thinned, thinned.Of(series.Series, speedups, changes));

        ChartPoint PointAt(int night) => SpeedupPoint(instants[night], speedups[night], names[night]);
    }

    private static ChartPoint SpeedupPoint(DateTimeOffset instant, double speedup, Link night) => double.IsNaN(speedup)
        ? ChartPoint.Gap(instant)
        : new ChartPoint(instant, speedup, null, $"{night.Text}: {SpeedupText.Words(speedup)}", night.Address);

    /// <summary>A side's mean.</summary>
    private delegate double MeanOf(in BenchmarkNumbers benchmark);
}
