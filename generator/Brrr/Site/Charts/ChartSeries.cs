namespace Brrr.Site.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Name">What the line is called.</param>
/// <param name="Look">Its colour, marker and dash.</param>
/// <param name="Points">In order of time.</param>
/// <param name="HasMarkers">Whether each point is drawn and leads to its page; without, the line alone is.</param>
internal sealed record ChartSeries(string Name, SeriesLook Look, IReadOnlyList<ChartPoint> Points, bool HasMarkers = true)
{
    /// <summary>The line without its points before an instant.</summary>
    public ChartSeries Since(DateTimeOffset first) => this with { Points = [.. Points.SkipWhile(point => point.Instant < first)] };
}
