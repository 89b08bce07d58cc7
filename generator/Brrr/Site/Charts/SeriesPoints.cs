using Brrr.Comparisons;

namespace Brrr.Site.Charts;

/// <summary>The points of a series over time, with a gap wherever a machine was silent for longer than is usual for it.</summary>
internal static class SeriesPoints
{
    private const double LeastGapInDays = 2.5;
    private const double GapInMedians = 3.5;

    /// <summary>One point for each night that has a value.</summary>
    /// <param name="nights">In order of time.</param>
    /// <param name="pointOf">What one shows.</param>
    /// <param name="usualDays">Days between two of them; null for what is usual for these.</param>
    public static IReadOnlyList<ChartPoint> Of(IReadOnlyList<Comparison> nights, Func<Comparison, ChartPoint> pointOf, double? usualDays = null) =>
        Of([.. nights.Select(night => night.Instant)], night => pointOf(nights[night]), null, [], usualDays);

    /// <summary>One point for each night of a series that has a value and is shown; those without a value are gaps, and several old ones of them in turn are one.</summary>
    /// <param name="series">The series.</param>
    /// <param name="pointAt">What a night shows, by its number in the series.</param>
    /// <param name="thinned">Which nights are old.</param>
    /// <param name="showing">How each night is shown.</param>
    public static IReadOnlyList<ChartPoint> Of(Series series, Func<int, ChartPoint> pointAt, ThinnedNights thinned, Showing[] showing) =>
        Of(series.Instants, pointAt, thinned, showing, series.UsualDays);

    private static List<ChartPoint> Of(DateTimeOffset[] instants, Func<int, ChartPoint> pointAt, ThinnedNights? thinned, Showing[] showing, double? usualDays)
    {
        var longest = TimeSpan.FromDays(Math.Max(LeastGapInDays, GapInMedians * (usualDays ?? Series.UsualDaysOf(instants))));
        var points = new List<ChartPoint>(thinned is null ? instants.Length : showing.Count(each => each != Showing.LeftOut));
        for (var night = 0; night < instants.Length; night++)
        {
            var instant = instants[night];
            if (night > 0 && instant - instants[night - 1] > longest) Add(ChartPoint.Gap(instants[night - 1] + longest), instant);
            if (thinned is null || showing[night] == Showing.Shown) Add(pointAt(night), instant);
            else if (showing[night] == Showing.Gap) Add(ChartPoint.Gap(instant), instant);
        }

        return points;

        void Add(ChartPoint point, DateTimeOffset instant)
        {
            if (point.Value is not null || points.Count == 0 || points[^1].Value is not null || thinned?.IsOld(instant) != true) points.Add(point);
        }
    }
}
