namespace Brrr.Statistics;

/// <summary>Geometric mean of speedups: exp of the mean logarithm. Source: pyperf <c>_compare.py</c> format_geometric_mean.</summary>
internal struct GeometricMean
{
    private CompensatedSum sum;
    private int count;

    /// <summary>The n-th root of the product of what was added; null for fewer than two ratios, because one benchmark is no suite. Never rounded.</summary>
    public readonly Speedup? Value => count < 2 ? null : Speedup.FromLog(sum.Value / count);

    /// <summary>Adds the logarithm of one ratio.</summary>
    public void Add(double log)
    {
        sum.Add(log);
        count++;
    }

    /// <summary>The same of all ratios at once.</summary>
    public static Speedup? Of(IReadOnlyCollection<Speedup> ratios)
    {
        var mean = default(GeometricMean);
        foreach (var ratio in ratios) mean.Add(ratio.Log);
        return mean.Value;
    }
}
