using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What a benchmark of a pair says with its uncertainty.</summary>
/// <param name="Ratio">Logarithm of the speedup with its standard error within the night.</param>
/// <param name="NoiseInterval">The same with the noise of its series; null before the series has one.</param>
/// <param name="Sigma">Noise between nights of the logarithm; null before there is one.</param>
/// <param name="Verdict">By the noise interval and Benjamini and Hochberg over the pair; null where there is no noise interval.</param>
internal sealed record BenchmarkReading(LogRatio Ratio, LogInterval? NoiseInterval, double? Sigma, Verdict? Verdict)
{
    /// <summary>Welch's 95 % interval of this night; null where a side ran as one process. Computed when asked for: few nights are.</summary>
    public LogInterval? Interval => Ratio.Interval();
}
