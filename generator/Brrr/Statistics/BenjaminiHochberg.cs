namespace Brrr.Statistics;

/// <summary>Which of many p-values are discoveries when at most a share q of them may be false (Benjamini and Hochberg, J. R. Stat. Soc. B 57, 1995).</summary>
internal static class BenjaminiHochberg
{
    /// <summary>For each p-value whether it is at most the largest p_(k) with p_(k) &lt;= k q / m. NaN (no test) is no discovery and does not count.</summary>
    public static bool[] Discoveries(ReadOnlySpan<double> pValues, double q = 0.05)
    {
        var sorted = new List<double>(pValues.Length);
        foreach (var p in pValues)
        {
            if (!double.IsNaN(p))
                sorted.Add(p);
        }

        sorted.Sort();
        var threshold = double.NegativeInfinity;
        for (var rank = 1; rank <= sorted.Count; rank++)
        {
            if (sorted[rank - 1] <= rank * q / sorted.Count)
                threshold = sorted[rank - 1];
        }

        var discoveries = new bool[pValues.Length];
        for (var i = 0; i < pValues.Length; i++)
            discoveries[i] = pValues[i] <= threshold;
        return discoveries;
    }
}
