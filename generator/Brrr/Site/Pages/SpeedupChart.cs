using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>The speedup of series over time, with the goals that are about them and what people noted.</summary>
internal static class SpeedupChart
{
    /// <param name="name">Unique on its page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="series">One line each.</param>
    /// <param name="source">For goals and notes.</param>
    public static Chart Of(string name, string title, IReadOnlyList<Series> series, SiteSource source) => new(
        name,
        title,
        Describe(series),
        ChartScale.Speedup,
        [.. series.Select(each => new ChartSeries(NameOf(each, series), SeriesLook.Of(each.Machine), SeriesPoints.Of(each.Comparisons, PointOf)))],
        [.. source.Farm.Dashboard.Goals.Select(goal => new ChartGoal(goal.Speedup, "goal: " + goal.Title))],
        [.. source.Events.Where(note => IsAbout(note, series)).Select(MarkOf)]);

    /// <summary>One sentence a line: its first and last value.</summary>
    private static string Describe(IReadOnlyList<Series> series) =>
        "Higher is faster. " + string.Join(" ", series.Select(each =>
            $"{each.Machine.Name}: {each.Comparisons.Count} nights, latest {WordsOf(each.Latest)}."));

    private static string WordsOf(Comparison comparison) =>
        comparison.Speedup is { } speedup ? SpeedupText.Words(speedup.Value) : "without a speedup";

    private static string NameOf(Series series, IReadOnlyList<Series> all) =>
        all.Count(other => other.Machine == series.Machine) > 1 ? series.Definition.Title : series.Machine.Name;

    private static ChartPoint PointOf(Comparison comparison) => comparison is { Speedup: { } speedup, Pair: { Withheld: null } pair }
        ? new ChartPoint(
            SeriesPoints.InstantOf(comparison),
            speedup.Value,
            null,
            $"{pair.Machine.Name}, {Addresses.Date(pair.Date)}: {SpeedupText.Words(speedup.Value)} ({pair.Head.Name.Commit})",
            Addresses.Pair(pair))
        : ChartPoint.Gap(SeriesPoints.InstantOf(comparison));

    private static bool IsAbout(PerfEvent note, IReadOnlyList<Series> series) =>
        note.Machine is null || series.Any(each => each.Machine.Slug == note.Machine || each.Machine.Name == note.Machine);

    private static ChartMark MarkOf(PerfEvent note) => new(
        new DateTimeOffset(note.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        ChartMarkKind.Event,
        $"{Addresses.Date(note.Date)}: {note.Title}",
        WebAddress.OrNull(note.Link));
}
