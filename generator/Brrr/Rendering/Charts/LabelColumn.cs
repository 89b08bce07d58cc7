namespace Brrr.Rendering.Charts;

/// <summary>Places labels beside their lines so that none covers another.</summary>
internal static class LabelColumn
{
    /// <summary>Heights near the wished ones, in the same order, at least a distance apart and within the column where they fit.</summary>
    public static IReadOnlyList<double> Place(IReadOnlyList<double> wished, double distance, double top, double bottom)
    {
        var order = Enumerable.Range(0, wished.Count).OrderBy(i => wished[i]).ToArray();
        var placed = new double[wished.Count];
        var free = top;
        foreach (var i in order)
        {
            placed[i] = Math.Max(wished[i], free);
            free = placed[i] + distance;
        }

        free = bottom;
        foreach (var i in order.Reverse())
        {
            placed[i] = Math.Min(placed[i], free);
            free = placed[i] - distance;
        }

        return placed;
    }
}
