using Brrr.Comparisons;

namespace Brrr.Site.Charts;

/// <summary>The points of a series over time, with a gap wherever a machine was silent for longer than is usual for it.</summary>
internal static class SeriesPoints
{
    private const double LeastGapInDays = 2.5;
    private const double GapInMedians = 3.5;

    /// <summary>One point for each comparison that has a value and is shown; those without a value are gaps, and several old ones of them in turn are one.</summary>
    public static IReadOnlyList<ChartPoint> Of(IReadOnlyList<Comparison> comparisons, Func<Comparison, ChartPoint> pointOf, ThinnedNights? thinned = null)
    {
        var longest = TimeSpan.FromDays(Math.Max(LeastGapInDays, GapInMedians * MedianDays(comparisons)));
        var shown = thinned?.Shown(comparisons);
        var points = new List<ChartPoint>(shown?.Count ?? comparisons.Count);
        DateTimeOffset? before = null;
        foreach (var comparison in comparisons)
        {
            var instant = InstantOf(comparison);
            if (before is { } last && instant - last > longest) Add(ChartPoint.Gap(last + longest), comparison);
            before = instant;
            if (shown is null || shown.Contains(comparison)) Add(pointOf(comparison), comparison);
            else if (thinned?.HasValue(comparison) == false) Add(ChartPoint.Gap(instant), comparison);
        }

        return points;

        void Add(ChartPoint point, Comparison of)
        {
            if (point.Value is not null || points.Count == 0 || points[^1].Value is not null || thinned?.IsOld(of) != true) points.Add(point);
        }
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
