using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>
/// Draws the moments of a chart: a line each, and above them a sign for each cluster. Without a script one mark's sign leads to what it is about, and
/// the sign of several to the list below the chart.
/// </summary>
internal static class MarkLayer
{
    /// <param name="markup">Where to.</param>
    /// <param name="chart">What has the marks.</param>
    /// <param name="times">Where they stand.</param>
    /// <param name="addresses">Of the page.</param>
    public static void Draw(Markup markup, Chart chart, TimeAxis times, SiteAddress addresses)
    {
        foreach (var cluster in MarkCluster.Of(chart, times))
        {
            markup.Write($"<a class=\"mark {StyleOf(cluster)}\"");
            if (AddressOf(cluster, chart) is { } address)
                markup.Write($" href=\"{addresses.Of(address)}\" tabindex=\"-1\"");
            markup.Write($"><title>{string.Join("\n", cluster.Marks.Select(mark => mark.Label))}</title>");
            foreach (var place in cluster.Marks.Select(mark => times.PositionOf(mark.Instant)).Distinct())
                markup.Write($"<line x1=\"{place}%\" x2=\"{place}%\" y1=\"{LineChart.Top}\" y2=\"{LineChart.Bottom}\"/>");
            markup.Write($"<svg class=\"sign\" x=\"{cluster.Position}%\" y=\"{LineChart.Top}\"><path d=\"{PathOf(cluster)}\"/>");
            if (cluster.Marks.Count > 1)
                markup.Write($"<text y=\"4\">{cluster.Marks.Count}</text>");
            markup.Write($"</svg></a>");
        }
    }

    private static string StyleOf(MarkCluster cluster) => cluster.Marks.Count > 1 ? "several" : cluster.Marks[0].Style;

    private static string? AddressOf(MarkCluster cluster, Chart chart) => cluster.Marks.Count > 1 ? $"#{chart.Name}-marks" : cluster.Marks[0].Address;

    /// <summary>Events are round, changes are diamonds, epochs are square; the sign of several holds their number.</summary>
    private static string PathOf(MarkCluster cluster) => cluster.Marks switch
    {
        { Count: > 1 } => "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z",
        [{ Kind: ChartMarkKind.Event }] => "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
        [{ Kind: ChartMarkKind.Change }] => "M0-5.5L5.5 0L0 5.5L-5.5 0z",
        _ => "M-4.2-4.2h8.4v8.4h-8.4z",
    };
}
