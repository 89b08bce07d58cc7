using System.Globalization;

namespace Brrr.Site.Charts;

/// <summary>A moment marked on the time axis.</summary>
/// <param name="Instant">When.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">What it says when it is pointed at.</param>
/// <param name="Address">A path from the site's root, an https address, or null.</param>
internal sealed record ChartMark(DateTimeOffset Instant, ChartMarkKind Kind, string Label, string? Address)
{
    /// <summary>What it says, and where that leads.</summary>
    public Link Link => new(Label, Address);

    /// <summary>The name of its style.</summary>
    public string Style => Kind.ToString().ToLowerInvariant();

    /// <summary>When, for the script.</summary>
    public string Time => Instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
