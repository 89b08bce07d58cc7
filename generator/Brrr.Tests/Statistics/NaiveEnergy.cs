using Brrr.Statistics;

namespace Brrr.Tests.Statistics;

/// <summary>E-divisive's Q straight from its definition, for every split and right end: the reference, fourth power of the length.</summary>
internal static class NaiveEnergy
{
    /// <summary>The best split.</summary>
    public static Split Best(double[] values, int minimumSegment)
    {
        var best = new Split(0, 0, double.NegativeInfinity);
        for (var position = minimumSegment; position <= values.Length - minimumSegment; position++)
        {
            for (var end = position + minimumSegment; end <= values.Length; end++)
            {
                var statistic = Q(values[..position], values[position..end]);
                if (statistic > best.Statistic)
                    best = new Split(position, end, statistic);
            }
        }

        return best;
    }

    private static double Q(double[] x, double[] y)
    {
        double n = x.Length, m = y.Length;
        var between = x.Sum(a => y.Sum(b => Math.Abs(a - b)));
        return 2 / (m + n) * between - 2 * m / ((m + n) * (n - 1)) * Pairs(x) - 2 * n / ((m + n) * (m - 1)) * Pairs(y);
    }

    private static double Pairs(double[] values)
    {
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            for (var k = i + 1; k < values.Length; k++)
                sum += Math.Abs(values[i] - values[k]);
        }

        return sum;
    }
}
