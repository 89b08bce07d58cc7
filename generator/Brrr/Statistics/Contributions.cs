namespace Brrr.Statistics;

/// <summary>
/// How much each benchmark adds to L, or to the difference of two nights' L, in logarithms. What is absent is NaN and contributes nothing.
/// The parts sum to the whole but for rounding (below 1e-12).
/// </summary>
/// <param name="ByBenchmark">One part a column; NaN where the benchmark has none.</param>
/// <param name="ChangedSet">What comes from benchmarks that only one of two nights has; 0 for a single night.</param>
internal sealed record Contributions(double[] ByBenchmark, double ChangedSet)
{
    /// <summary>The parts of L = mean(l_b): l_b / B.</summary>
    public static Contributions To(ReadOnlySpan<double> night)
    {
        var count = Count(night);
        var parts = new double[night.Length];
        for (var column = 0; column < parts.Length; column++)
            parts[column] = night[column] / count;
        return new Contributions(parts, 0);
    }

    /// <summary>The parts of L(later) - L(earlier): (l_b later - l_b earlier) / C over the C shared benchmarks; the rest is the changed set's.</summary>
    public static Contributions ToDifference(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later)
    {
        if (earlier.Length != later.Length)
            throw new ArgumentException($"Both nights need the same columns, not {earlier.Length} and {later.Length}.", nameof(later));

        var parts = new double[earlier.Length];
        for (var column = 0; column < parts.Length; column++)
            parts[column] = later[column] - earlier[column];

        var shared = Count(parts);
        var sum = 0.0;
        for (var column = 0; column < parts.Length; column++)
        {
            parts[column] /= shared;
            sum += double.IsNaN(parts[column]) ? 0 : parts[column];
        }

        var isSameSet = shared == Count(earlier) && shared == Count(later);
        return new Contributions(parts, isSameSet ? 0 : MeanOfPresent(later) - MeanOfPresent(earlier) - sum);
    }

    private static int Count(ReadOnlySpan<double> columns)
    {
        var count = 0;
        foreach (var value in columns)
            count += double.IsNaN(value) ? 0 : 1;
        return count;
    }

    private static double MeanOfPresent(ReadOnlySpan<double> columns)
    {
        var sum = 0.0;
        foreach (var value in columns)
            sum += double.IsNaN(value) ? 0 : value;
        return sum / Count(columns);
    }
}
