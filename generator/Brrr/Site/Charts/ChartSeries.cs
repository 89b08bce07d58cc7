namespace Brrr.Site.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Name">What the line is called.</param>
/// <param name="Look">Its colour, marker and dash.</param>
/// <param name="Points">In order of time.</param>
/// <param name="HasMarkers">Whether each point is drawn and leads to its page; without, the line alone is.</param>
internal sealed record ChartSeries(string Name, SeriesLook Look, IReadOnlyList<ChartPoint> Points, bool HasMarkers = true)
{
    /// <summary>The line without its points before an instant.</summary>
    public ChartSeries Since(DateTimeOffset first)
    {
        var start = 0;
        while (start < Points.Count && Points[start].Instant < first) start++;
        return this with { Points = [.. Points.Skip(start)] };
    }

    /// <summary>How many points with a value it has since an instant.</summary>
    public int CountSince(DateTimeOffset first)
    {
        var count = 0;
        for (var place = Points.Count - 1; place >= 0 && Points[place].Instant >= first; place--)
        {
            if (Points[place].Value is not null) count++;
        }

        return count;
    }

    /// <summary>Its newest point with a value; null for none.</summary>
    public ChartPoint? Newest()
    {
        for (var place = Points.Count - 1; place >= 0; place--)
        {
            if (Points[place].Value is not null) return Points[place];
        }

        return null;
    }
}
