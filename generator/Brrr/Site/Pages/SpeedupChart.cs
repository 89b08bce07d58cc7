using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>The speedup of series over time, with the goals that are about them and what people noted.</summary>
internal static class SpeedupChart
{
    /// <param name="name">Unique on its page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="series">One line each.</param>
    /// <param name="source">For goals, changes and notes.</param>
    public static Chart Of(string name, string title, IReadOnlyList<Series> series, SiteSource source)
    {
        var thinned = new ThinnedNights(series.Max(each => each.Latest.Instant));
        return new Chart(
            name,
            title,
            Describe(series) + thinned.Note(series.Min(each => each.Comparisons[0].Instant)),
            ChartScale.Speedup,
            [.. series.Select(each => new ChartSeries(NameOf(each, series), SeriesLook.Of(each.Machine), PointsOf(each, source, thinned)))],
            GoalsOf(source),
            [.. EventMarks(series, source), .. ChangeMarks(series, source), .. series.Count == 1 ? EpochMarks(series[0], series[0].Comparisons, source) : []])
        { IsOfSeries = true };
    }

    /// <summary>The geometric mean of each night with its interval.</summary>
    /// <param name="nights">In order of time.</param>
    /// <param name="source">For readings.</param>
    public static IReadOnlyList<ChartPoint> PointsOf(IReadOnlyList<Comparison> nights, SiteSource source) =>
        SeriesPoints.Of(nights, comparison => PointOf(source.Farm.ReadingOf(comparison)));

    /// <summary>The lines to reach.</summary>
    public static IReadOnlyList<ChartGoal> GoalsOf(SiteSource source) =>
        [.. source.Farm.Dashboard.Goals.Select(goal => new ChartGoal(goal.Speedup, "goal: " + goal.Title))];

    /// <summary>What people noted about all machines, or one of these.</summary>
    public static IEnumerable<ChartMark> EventMarks(IReadOnlyList<Series> series, SiteSource source) =>
        source.Events.Where(note => IsAbout(note, series)).Select(MarkOf);

    /// <summary>Where a machine began to differ from what it was, within some nights of a series.</summary>
    public static IEnumerable<ChartMark> EpochMarks(Series series, IReadOnlyList<Comparison> nights, SiteSource source) =>
        from epoch in source.Farm.AnalysisOf(series).Epochs.Skip(1)
        where nights.Contains(epoch.First)
        select new ChartMark(
            epoch.First.Instant,
            ChartMarkKind.Epoch,
            $"{Addresses.Date(epoch.First.Pair.Date)}: epoch {epoch.Number} begins, {epoch.Reason}",
            Addresses.Pair(epoch.First.Pair));

    private static IReadOnlyList<ChartPoint> PointsOf(Series series, SiteSource source, ThinnedNights thinned)
    {
        double[] speedups = [.. series.Comparisons.Select(comparison => comparison.Pair.Withheld is null ? comparison.Speedup?.Value ?? double.NaN : double.NaN)];
        var changes = source.Farm.Changes.Where(change => change.Benchmark is null && change.State != ChangeState.Withdrawn && change.Series == series).Select(change => change.FirstBad);
        return SeriesPoints.Of(series, night => PointOf(source.Farm.ReadingOf(series.Comparisons[night])), thinned, thinned.Of(series, speedups, changes));
    }

    /// <summary>One sentence a line: its first and last value.</summary>
    private static string Describe(IReadOnlyList<Series> series) =>
        "Higher is faster. " + string.Join(" ", series.Select(each =>
            $"{each.Machine.Name}: {each.Comparisons.Count} nights, latest {SpeedupText.Words(each.Latest.Speedup)}."));

    private static string NameOf(Series series, IReadOnlyList<Series> all) =>
        all.Count(other => other.Machine == series.Machine) > 1 ? series.Definition.Title : series.Machine.Name;

    private static ChartPoint PointOf(Reading reading)
    {
        var instant = reading.Comparison.Instant;
        if (reading.Comparison is not { Speedup: { } speedup, Pair: { Withheld: null } pair })
            return ChartPoint.Gap(instant);
        var interval = VerdictText.Interval(reading.Reproducibility) is { } range ? $", 95 % interval {range}" : "";
        return new ChartPoint(
            instant,
            speedup.Value,
            reading.Reproducibility is { } band ? new ChartBand(band.LowSpeedup, band.HighSpeedup) : null,
            $"{pair.Machine.Name}, {Addresses.Date(pair.Date)}: {SpeedupText.Words(speedup.Value)}{interval} ({pair.Head.Name.Commit})",
            Addresses.Pair(pair));
    }

    private static IEnumerable<ChartMark> ChangeMarks(IReadOnlyList<Series> series, SiteSource source) =>
        from change in source.Farm.Changes
        where change.Benchmark is null && change.State != ChangeState.Withdrawn
        where series.Any(each => each.Id == change.Series.Id && each.Comparisons.Contains(change.FirstBad))
        select new ChartMark(change.FirstBad.Instant, ChartMarkKind.Change, source.LineOf(change).Sentence, Addresses.Change(change));

    private static bool IsAbout(PerfEvent note, IReadOnlyList<Series> series) =>
        note.Machine is null || series.Any(each => each.Machine.Slug == note.Machine || each.Machine.Name == note.Machine);

    private static ChartMark MarkOf(PerfEvent note) => new(
        new DateTimeOffset(note.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        ChartMarkKind.Event,
        $"{Addresses.Date(note.Date)}: {note.Title}",
        WebAddress.OrNull(note.Link));
}
