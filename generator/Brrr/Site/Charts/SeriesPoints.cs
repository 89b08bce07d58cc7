using Brrr.Comparisons;

namespace Brrr.Site.Charts;

/// <summary>The points of a series over time, with a gap wherever a machine was silent for longer than is usual for it.</summary>
internal static class SeriesPoints
{
    private const double LeastGapInDays = 2.5;
    private const double GapInMedians = 3.5;

    /// <summary>One point for each comparison that has a value and is shown; those without a value are gaps, and several old ones of them in turn are one.</summary>
    /// <param name="comparisons">In order of time.</param>
    /// <param name="pointOf">What one shows.</param>
    /// <param name="thinned">Which are shown; null for all.</param>
    /// <param name="usualDays">Days between two of them; null for what is usual for these.</param>
    public static IReadOnlyList<ChartPoint> Of(IReadOnlyList<Comparison> comparisons, Func<Comparison, ChartPoint> pointOf, ThinnedNights? thinned = null, double? usualDays = null)
    {
        var longest = TimeSpan.FromDays(Math.Max(LeastGapInDays, GapInMedians * (usualDays ?? Series.UsualDaysOf(comparisons))));
        var showing = thinned?.Of(comparisons);
        var points = new List<ChartPoint>(showing?.Count(each => each != Showing.LeftOut) ?? comparisons.Count);
        DateTimeOffset? before = null;
        for (var i = 0; i < comparisons.Count; i++)
        {
            var (comparison, instant) = (comparisons[i], comparisons[i].Instant);
            if (before is { } last && instant - last > longest) Add(ChartPoint.Gap(last + longest), comparison);
            before = instant;
            if (showing is null || showing[i] == Showing.Shown) Add(pointOf(comparison), comparison);
            else if (showing[i] == Showing.Gap) Add(ChartPoint.Gap(instant), comparison);
        }

        return points;

        void Add(ChartPoint point, Comparison of)
        {
            if (point.Value is not null || points.Count == 0 || points[^1].Value is not null || thinned?.IsOld(of) != true) points.Add(point);
        }
    }
}
