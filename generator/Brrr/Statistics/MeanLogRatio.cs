namespace Brrr.Statistics;

/// <summary>
/// The logarithm L of a pair's geometric mean: the mean of its benchmarks' log ratios, with the standard error within the night,
/// sqrt(sum SE_b^2) / B, and the spread between the benchmarks. Always of at least two benchmarks.
/// </summary>
/// <param name="Value">L; above 0 the head is faster.</param>
/// <param name="StandardError">SE_in: this pair of builds, this night. Benchmarks that ran as one process a side add the mean variance of the others.</param>
/// <param name="Spread">The sample standard deviation of the log ratios.</param>
/// <param name="Count">B, the number of benchmarks.</param>
internal readonly record struct MeanLogRatio(double Value, double? StandardError, double Spread, int Count)
{
    /// <summary>The mean over the benchmarks of a pair.</summary>
    public static MeanLogRatio Of(ReadOnlySpan<LogRatio> ratios)
    {
        if (ratios.Length < 2)
            throw new ArgumentException($"A geometric mean needs at least 2 benchmarks, not {ratios.Length}.", nameof(ratios));

        double sum = 0, variance = 0;
        var known = 0;
        foreach (var ratio in ratios)
        {
            sum += ratio.Value;
            if (ratio.StandardError is not { } error)
                continue;
            variance += error * error;
            known++;
        }

        var mean = sum / ratios.Length;
        var squares = 0.0;
        foreach (var ratio in ratios)
            squares += (ratio.Value - mean) * (ratio.Value - mean);

        double? standardError = known == 0 ? null : Math.Sqrt(variance / known * ratios.Length) / ratios.Length;
        return new MeanLogRatio(mean, standardError, Math.Sqrt(squares / (ratios.Length - 1)), ratios.Length);
    }

    /// <summary>Interval 1, measurement: L +- 1.96 SE_in. Null where no benchmark has a standard error.</summary>
    public LogInterval? Measurement() =>
        StandardError is { } error ? new LogInterval(Value, 1.959963984540054 * error) : null;

    /// <summary>Interval 2, reproducibility: what other nights of the same code would have said. The headline's.</summary>
    public NightEstimate Reproducibility(NightNoise noise) => noise.Around(Value, StandardError ?? 0);

    /// <summary>Interval 3, suite: L +- t(B - 1) sd / sqrt(B), the benchmarks as a sample of programs.</summary>
    public LogInterval Suite() =>
        new(Value, StudentT.Critical(0.05, Count - 1) * Spread / Math.Sqrt(Count));
}
