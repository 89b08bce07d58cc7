namespace Brrr.Site.Charts;

/// <summary>One measurement of a series, in order of time.</summary>
/// <param name="Instant">When the commit was made.</param>
/// <param name="Value">The value, above 0; null where nothing was measured: the line breaks there.</param>
/// <param name="Band">Its interval, if it has one.</param>
/// <param name="Label">What the point says when it is pointed at.</param>
/// <param name="Path">The page of its numbers, from the site's root.</param>
internal sealed record ChartPoint(DateTimeOffset Instant, double? Value, ChartBand? Band, string Label, string? Path)
{
    /// <summary>A place where nothing was measured.</summary>
    public static ChartPoint Gap(DateTimeOffset instant) => new(instant, null, null, string.Empty, null);
}
