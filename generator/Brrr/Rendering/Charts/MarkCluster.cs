using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>Marks that stand so close together that they share a sign.</summary>
/// <param name="Position">Of the sign, in percent from the left.</param>
/// <param name="Marks">Earliest first; at least one.</param>
internal sealed record MarkCluster(double Position, IReadOnlyList<ChartMark> Marks)
{
    /// <summary>Percent of the width that two signs need: 24 pixels of a chart on a wide window.</summary>
    private const double Distance = 2.6;

    /// <summary>The clusters of a chart's marks, from left to right.</summary>
    public static IReadOnlyList<MarkCluster> Of(Chart chart, TimeAxis times)
    {
        var clusters = new List<MarkCluster>();
        foreach (var mark in chart.MarksWithin().OrderBy(mark => mark.Instant))
        {
            var position = times.PositionOf(mark.Instant);
            if (position is < 0 or > 100) continue;
            if (clusters.Count > 0 && position - clusters[^1].Position < Distance) clusters[^1] = clusters[^1] with { Marks = [.. clusters[^1].Marks, mark] };
            else clusters.Add(new MarkCluster(position, [mark]));
        }

        return clusters;
    }
}
