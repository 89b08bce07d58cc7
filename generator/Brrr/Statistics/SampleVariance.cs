namespace Brrr.Statistics;

/// <summary>Sample variance (n - 1). Source: pyperf <c>_bench.py</c> Benchmark.stdev, which is Python's statistics.stdev.</summary>
internal static class SampleVariance
{
    /// <summary>Variance in the values' unit squared; null for fewer than two values.</summary>
    public static double? Of(ReadOnlySpan<double> values) =>
        values.Length < 2 ? null : SumOfSquares(values, Mean.Of(values)) / (values.Length - 1);

    /// <summary>Sum of squared differences from the mean.</summary>
    public static double SumOfSquares(ReadOnlySpan<double> values, double mean)
    {
        var sum = new CompensatedSum();
        foreach (var value in values) sum.Add((value - mean) * (value - mean));
        return sum.Value;
    }
}
