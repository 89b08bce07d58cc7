namespace Brrr.Site.Charts;

/// <summary>A moment marked on the time axis.</summary>
/// <param name="Instant">When.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">What it says when it is pointed at.</param>
/// <param name="Address">A path from the site's root, an https address, or null.</param>
internal sealed record ChartMark(DateTimeOffset Instant, ChartMarkKind Kind, string Label, string? Address);
