using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One benchmark of a pair.</summary>
internal sealed class BenchmarkFields(SuiteComparison comparison, BenchmarkComparison benchmark, BenchmarkReading? reading = null)
{
    /// <summary>As the files write it.</summary>
    public string Name { get; } = benchmark.Name;

    /// <summary>"second", "byte" or "integer".</summary>
    public string Unit { get; } = ApiText.Name(benchmark.Unit);

    /// <summary>Groups of pyperformance that it is in.</summary>
    public IReadOnlyList<string> Tags { get; } = benchmark.Tags;

    /// <summary>Whether the headline leaves it out.</summary>
    public bool Excluded { get; } = benchmark.IsExcluded;

    /// <summary>What the base measured.</summary>
    public BenchmarkSideFields Base { get; } = new(benchmark.Base);

    /// <summary>What the head measured.</summary>
    public BenchmarkSideFields Head { get; } = new(benchmark.Head);

    /// <summary>Base mean over head mean.</summary>
    public double Speedup { get; } = benchmark.Speedup.Value;

    /// <summary>This night's 95 % interval of the ratio; null where a side has one process.</summary>
    public double[]? Interval => ApiText.Ratios(reading?.Interval);

    /// <summary>The same with the noise of its series; null before the series has one.</summary>
    public double[]? NoiseInterval => ApiText.Ratios(reading?.NoiseInterval);

    /// <summary>"faster", "slower", "same" or "unclear"; null where there is no noise to judge by.</summary>
    public string? Verdict { get; } = reading?.Verdict is { } verdict ? ApiText.Name(verdict) : null;

    /// <summary>pyperf's test.</summary>
    public bool Significant { get; } = benchmark.Significance.IsSignificant;

    /// <summary>pyperf's t score; null where pyperf gives none.</summary>
    public double? TScore { get; } = benchmark.Significance.TScore;

    /// <summary>Share of ln(speedup of the pair); null for an excluded benchmark.</summary>
    public double? Contribution => comparison.ContributionOf(benchmark);
}
