namespace Brrr.Statistics;

/// <summary>
/// Hierarchical Performance Testing as bench_runner computes it, quirks included, for continuity with its reports.
/// Source: T. Chen et al., Statistical Performance Comparisons of Computers, HPCA 2012; bench_runner <c>hpt.py</c>.
/// The method's first stage, a rank-sum test per benchmark at alpha 0.1, lets every benchmark pass: its quantile is negative, so that
/// "W at most mu + |q| s, or at least mu - |q| s" holds for every W. It is therefore not evaluated.
/// </summary>
internal static class HierarchicalPerformanceTest
{
    /// <summary>Halves below this count have no normal approximation, and the method refuses.</summary>
    private const int SmallestHalf = 12;

    private const double LargestSpeedup = 10;

    /// <summary>Direction, reliability and guaranteed speedups of a pair; null where a benchmark has too few values, or there is none.</summary>
    /// <param name="benchmarks">The common benchmarks in ordinal order of their names.</param>
    public static HptResult? Of(IReadOnlyList<HptBenchmark> benchmarks)
    {
        if (benchmarks.Count == 0 || benchmarks.Any(benchmark => benchmark.HalfCount < SmallestHalf)) return null;

        var differences = new double[benchmarks.Count];
        var probabilities = new Dictionary<double, double>();
        var plain = SignedRankTest.Of(Differences(benchmarks, 1, differences));
        var direction = plain.Positive < plain.Negative ? Direction.Faster : Direction.Slower;
        return new HptResult(
            direction == Direction.Faster ? 1 - plain.Probability : plain.Probability,
            direction,
            GuaranteedSpeedup(0.90),
            GuaranteedSpeedup(0.95),
            GuaranteedSpeedup(0.99));

        double? GuaranteedSpeedup(double reliability) =>
            DigitSearch(speedup => direction == Direction.Faster ? ProbabilityAt(speedup) < 1 - reliability : ProbabilityAt(1 / speedup) > reliability);

        // The three searches begin at the same speedups.
        double ProbabilityAt(double factor) =>
            probabilities.TryGetValue(factor, out var known) ? known : probabilities[factor] = SignedRankTest.Of(Differences(benchmarks, factor, differences)).Probability;
    }

    /// <summary>The largest speedup that is still reliable, found digit by digit to two decimals; null when even 10 is.</summary>
    private static double? DigitSearch(Func<double, bool> isEnough)
    {
        if (isEnough(LargestSpeedup)) return null;

        double found = 0, scale = 1;
        int low = 1, high = 10;
        for (var digits = 0; digits < 3;)
        {
            var middle = low + ((high - low) / 2);
            if (isEnough(found + (scale * middle))) low = middle;
            else high = middle;
            if (low != high - 1) continue;

            found += low * scale;
            scale /= 10;
            (low, high) = (0, 10);
            digits++;
        }

        return found;
    }

    private static double[] Differences(IReadOnlyList<HptBenchmark> benchmarks, double factor, double[] differences)
    {
        for (var i = 0; i < differences.Length; i++) differences[i] = benchmarks[i].MedianDifference(factor);
        return differences;
    }
}
