using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>The unbroken stretches of a line: it breaks wherever nothing was measured.</summary>
internal static class LineSegments
{
    /// <summary>The stretches in order; each has at least one point, and every point a value.</summary>
    public static IEnumerable<IReadOnlyList<ChartPoint>> Of(IEnumerable<ChartPoint> points)
    {
        var segment = new List<ChartPoint>();
        foreach (var point in points)
        {
            if (point.Value is not null)
            {
                segment.Add(point);
                continue;
            }

            if (segment.Count > 0)
                yield return segment;
            segment = [];
        }

        if (segment.Count > 0)
            yield return segment;
    }
}
