namespace Brrr.Statistics;

/// <summary>Sample variance (n - 1). Source: pyperf <c>_bench.py</c> Benchmark.stdev, which is Python's statistics.stdev.</summary>
internal static class SampleVariance
{
    /// <summary>Variance in the values' unit squared; null for fewer than two values.</summary>
    public static double? Of(ReadOnlySpan<double> values) =>
        values.Length < 2 ? null : Of(MomentsOf(values));

    /// <summary>The same of moments; null for fewer than two values.</summary>
    public static double? Of(Moments moments) => moments.Count < 2 ? null : moments.Squares / (moments.Count - 1);

    /// <summary>Count, mean and sum of squared differences of at least one value.</summary>
    public static Moments MomentsOf(ReadOnlySpan<double> values)
    {
        var mean = Mean.Of(values);
        return new Moments(values.Length, mean, SumOfSquares(values, mean));
    }

    private static double SumOfSquares(ReadOnlySpan<double> values, double mean)
    {
        var sum = new CompensatedSum();
        foreach (var value in values) sum.Add((value - mean) * (value - mean));
        return sum.Value;
    }
}
