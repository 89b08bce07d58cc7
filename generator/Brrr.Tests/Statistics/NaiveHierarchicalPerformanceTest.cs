namespace Brrr.Tests.Statistics;

/// <summary>
/// Hierarchical Performance Testing word by word as the appendix of the specification has it, with no thought of speed: what the program's
/// own is held against.
/// </summary>
internal static class NaiveHierarchicalPerformanceTest
{
    private const double Alpha = 0.1;

    private static readonly double[] Toda =
    [
        1.570796288, 0.03706987906, -0.0008364353589, -0.0002250947176, 0.000006841218299, 0.000005824238515, -0.00000104527497,
        0.00000008360937017, -0.000000003231081277, 0.00000000003657763036, 0.0000000000006936233982,
    ];

    /// <summary>Null where a benchmark has too few values.</summary>
    /// <param name="head">Values of each benchmark, in name order.</param>
    /// <param name="before">The same of the base.</param>
    public static NaiveHptResult? Of(double[][] head, double[][] before)
    {
        if (Basic(head, before, 1) is not { } plain) return null;
        var isFaster = plain.Positive < plain.Negative;
        return new NaiveHptResult(isFaster, isFaster ? 1 - plain.P : plain.P, Search(0.90), Search(0.95), Search(0.99));

        double? Search(double reliability) =>
            Digits(isFaster ? speedup => P(speedup) < 1 - reliability : speedup => P(1 / speedup) > reliability);

        double P(double multiplier) => Basic(head, before, multiplier)?.P ?? double.NaN;
    }

    private static double? Digits(Func<double, bool> isEnough)
    {
        if (isEnough(10)) return null;
        double found = 0, scale = 1;
        int low = 1, high = 10, digits = 0;
        while (digits < 3)
        {
            var middle = low + (int)Math.Floor((high - low) / 2.0);
            var speedup = found + (scale * middle);
            if (isEnough(speedup)) low = middle;
            else high = middle;
            if (low == high - 1)
            {
                found += low * scale;
                scale /= 10;
                low = 0;
                high = 10;
                digits++;
            }
        }

        return found;
    }

    private static (double P, double Positive, double Negative)? Basic(double[][] head, double[][] before, double multiplier)
    {
        var differences = new List<double>();
        for (var i = 0; i < head.Length; i++)
        {
            var row = head[i].Select(value => multiplier * value).Concat(before[i]).ToArray();
            if (row.Length / 2 < 12) return null;
            differences.Add(Difference(row));
        }

        return SignedRanks(differences.Where(difference => !double.IsNaN(difference)).ToList());
    }

    private static double Difference(double[] row)
    {
        var n = row.Length / 2;
        double w = 0;
        for (var i = 0; i < n; i++)
        {
            var rank = 1 + row.Count(other => other < row[i]);
            var same = row.Count(other => other == row[i]);
            w += rank + Math.Floor((same - 1) / 2.0);
        }

        var mu = n * ((2.0 * n) + 1) / 2;
        var s = Math.Sqrt(((2.0 * n) + 1) / 3) * n / 2;
        var q = Quantile(Alpha);
        return w <= mu - (q * s) || w >= mu + (q * s) ? Median(row[..n]) - Median(row[n..]) : double.NaN;
    }

    private static double Quantile(double p)
    {
        if (p == 0.5) return 0;
        var y = -Math.Log(4 * p * (1 - p));
        var sum = Toda.Select((c, k) => c * Math.Pow(y, k + 1)).Sum();
        return p < 0.5 ? -Math.Sqrt(sum) : Math.Sqrt(sum);
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static (double P, double Positive, double Negative) SignedRanks(List<double> differences)
    {
        double positive = 0, negative = 0, zero = 0;
        foreach (var difference in differences)
        {
            var rank = 1 + differences.Count(other => Math.Abs(other) < Math.Abs(difference));
            var same = differences.Count(other => Math.Abs(other) == Math.Abs(difference));
            if (difference == 0) zero += (rank / 2.0) + (same / 4.0) - 0.25;
            if (difference > 0) positive += rank + (same / 2.0) - 0.5;
            if (difference < 0) negative += rank + (same / 2.0) - 0.5;
        }

        double n = differences.Count;
        var z = (positive + zero - (n * (n + 1) / 4)) / Math.Sqrt(n * (n + 1) * ((2 * n) + 1) / 24);
        return (NormalDistribution(z), positive + zero, negative + zero);
    }

    private static double NormalDistribution(double z)
    {
        double[] b = [0.31938153, -0.356563728, 1.781477937, -1.821255978, 1.330274429];
        var t = 1 / (1 + (0.2316419 * Math.Abs(z)));
        var upper = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * b.Select((each, k) => each * Math.Pow(t, k + 1)).Sum();
        return z >= 0 ? 1 - upper : upper;
    }
}
