namespace Brrr.Statistics;

/// <summary>Geometric mean of speedups: exp of the mean logarithm. Source: pyperf <c>_compare.py</c> format_geometric_mean.</summary>
internal static class GeometricMean
{
    /// <summary>The n-th root of the product; null for fewer than two ratios, because one benchmark is no suite. Never rounded.</summary>
    public static Speedup? Of(IReadOnlyCollection<Speedup> ratios)
    {
        if (ratios.Count < 2) return null;
        var sum = new CompensatedSum();
        foreach (var ratio in ratios) sum.Add(ratio.Log);
        return Speedup.FromLog(sum.Value / ratios.Count);
    }
}
