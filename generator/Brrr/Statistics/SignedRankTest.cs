namespace Brrr.Statistics;

/// <summary>
/// Wilcoxon's signed-rank test with the normal approximation, ties and zeros shared as bench_runner's <c>hpt.py</c> shares them.
/// </summary>
/// <param name="Probability">Probability, 0 to 1, of a positive rank sum at most this large when there is no difference.</param>
/// <param name="Positive">Rank sum of the positive differences.</param>
/// <param name="Negative">Rank sum of the negative differences.</param>
internal readonly record struct SignedRankTest(double Probability, double Positive, double Negative)
{
    public static SignedRankTest Of(ReadOnlySpan<double> differences)
    {
        var count = differences.Length;
        var sizes = new double[count];
        for (var i = 0; i < count; i++) sizes[i] = Math.Abs(differences[i]);
        Array.Sort(sizes);

        double positive = 0, negative = 0, zero = 0;
        foreach (var difference in differences)
        {
            var (rank, ties) = RankOf(Math.Abs(difference), sizes);
            if (difference > 0) positive += rank + (ties / 2.0) - 0.5;
            else if (difference < 0) negative += rank + (ties / 2.0) - 0.5;
            else zero += (rank / 2.0) + (ties / 4.0) - 0.25;
        }

        positive += zero;
        negative += zero;
        double n = count;
        var z = (positive - (n * (n + 1) / 4)) / Math.Sqrt(n * (n + 1) * ((2 * n) + 1) / 24);
        return new SignedRankTest(NormalDistribution(z), positive, negative);
    }

    /// <summary>Rank from 1 of the first equal size, and how many are equal.</summary>
    private static (int Rank, int Ties) RankOf(double size, double[] sorted)
    {
        var found = Array.BinarySearch(sorted, size);
        var first = found;
        while (first > 0 && sorted[first - 1] == size) first--;
        var last = found;
        while (last < sorted.Length - 1 && sorted[last + 1] == size) last++;
        return (first + 1, last - first + 1);
    }

    /// <summary>Standard normal distribution function. Source: Abramowitz and Stegun, 26.2.17.</summary>
    private static double NormalDistribution(double z)
    {
        var t = 1 / (1 + (0.2316419 * Math.Abs(z)));
        var series = t * (0.31938153 + (t * (-0.356563728 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        var upperTail = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * series;
        return z < 0 ? upperTail : 1 - upperTail;
    }
}
