using Brrr.Comparisons;

namespace Brrr.Site.Charts;

/// <summary>The points of a series over time, with a gap wherever a machine was silent for longer than is usual for it.</summary>
internal static class SeriesPoints
{
    private const double LeastGapInDays = 2.5;
    private const double GapInMedians = 3.5;

    /// <summary>One point for each comparison that has a value; the others are gaps.</summary>
    public static IReadOnlyList<ChartPoint> Of(IReadOnlyList<Comparison> comparisons, Func<Comparison, ChartPoint> pointOf)
    {
        var longest = TimeSpan.FromDays(Math.Max(LeastGapInDays, GapInMedians * MedianDays(comparisons)));
        var points = new List<ChartPoint>(comparisons.Count);
        foreach (var point in comparisons.Select(pointOf))
        {
            if (points.Count > 0 && point.Instant - points[^1].Instant > longest)
                points.Add(ChartPoint.Gap(points[^1].Instant + longest));
            points.Add(point);
        }

        return points;
    }

    /// <summary>When a comparison stands on a time axis: the commit's instant, or its night where no file knows it.</summary>
    public static DateTimeOffset InstantOf(Comparison comparison) =>
        comparison.Pair.CommitInstant ?? new DateTimeOffset(comparison.Pair.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static double MedianDays(IReadOnlyList<Comparison> comparisons)
    {
        var days = comparisons.Zip(comparisons.Skip(1), (one, next) => (InstantOf(next) - InstantOf(one)).TotalDays).Order().ToArray();
        return days.Length == 0 ? 1 : days[days.Length / 2];
    }
}
