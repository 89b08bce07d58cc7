using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// What a pair says with its uncertainty, as of its own night: later nights never move it. A pair on demand, or a withheld one, has no noise of a
/// series and so neither reproducibility interval nor verdict.
/// </summary>
/// <param name="Comparison">The numbers themselves.</param>
/// <param name="Epoch">Number of the epoch; null for a pair in no series.</param>
/// <param name="Mean">Logarithm of the geometric mean with its standard error within the night.</param>
/// <param name="Noise">Noise of the series as of this pair.</param>
/// <param name="Estimate">The logarithm with the error that other nights would show.</param>
/// <param name="Verdict">By the reproducibility interval.</param>
/// <param name="FindBenchmarks">Finds what each benchmark says, by name.</param>
/// <param name="Verdicts">How many included benchmarks have which verdict; null where none has one yet.</param>
/// <param name="JitOff">Why the head seems to run without a JIT; null where it does not, or where that was not examined.</param>
internal sealed record Reading(
    Comparison Comparison,
    int? Epoch,
    MeanLogRatio? Mean,
    NightNoise? Noise,
    NightEstimate? Estimate,
    Verdict? Verdict,
    Func<IReadOnlyDictionary<string, BenchmarkReading>> FindBenchmarks,
    VerdictCounts? Verdicts,
    string? JitOff)
{
    /// <summary>What each benchmark says, by name. Found anew each time, so that who needs it twice keeps it: thousands of nights hold more than memory does.</summary>
    public IReadOnlyDictionary<string, BenchmarkReading> Benchmarks => FindBenchmarks();

    /// <summary>A name for all that this says: equal only where it is; null where nobody gave it one.</summary>
    public string? Digest { get; init; }

    /// <summary>Only this pair of builds on this night.</summary>
    public LogInterval? Measurement => Mean?.Measurement();

    /// <summary>What other nights of the same code would have said: the headline's.</summary>
    public LogInterval? Reproducibility => Estimate?.Interval();

    /// <summary>The benchmarks as a sample of programs.</summary>
    public LogInterval? Suite => Mean?.Suite();

    /// <summary>Memory of the head over the base with the benchmarks as a sample of programs; null for fewer than two that have both figures.</summary>
    public LogInterval? Memory
    {
        get
        {
            LogRatio[] ratios = [.. Comparison.Benchmarks.Select(benchmark => benchmark.MemoryRatio).OfType<double>().Select(ratio => new LogRatio(Math.Log(ratio), null, null))];
            return ratios.Length < 2 ? null : MeanLogRatio.Of(ratios).Suite();
        }
    }

    /// <summary>Whether the noise is borrowed because the series is young.</summary>
    public bool IsProvisional => Estimate is { IsProvisional: true };

    /// <summary>Smallest relative change that this night would have shown; null without a noise.</summary>
    public double? Detectable => Estimate?.Detectable();

    /// <summary>Whether the pair counts in headline and goals.</summary>
    public bool Counts => Comparison.Pair.Withheld is null && JitOff is null && Comparison.Speedup is not null;

    /// <summary>
    /// Included benchmarks with a verdict; those too young for one are unclear, so that the four counts sum to the included benchmarks. Null where none
    /// has a verdict yet.
    /// </summary>
    public int? CountOf(Verdict verdict) => Verdicts?.Of(verdict);

    /// <summary>Share of the included benchmarks that are faster, by the sign alone.</summary>
    public double? WinRate => Comparison.Included.Count == 0 ? null : Comparison.Included.Count(benchmark => benchmark.Speedup.Value > 1) / (double)Comparison.Included.Count;
}
