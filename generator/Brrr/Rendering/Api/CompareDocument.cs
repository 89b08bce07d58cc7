using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>What <c>brrr compare --format json</c> prints.</summary>
internal sealed class CompareDocument(SuiteComparison comparison, IReadOnlyList<BenchmarkComparison> shown, string before, string after)
{
    /// <summary>Path of the file that is measured against.</summary>
    public string Base { get; } = before;

    /// <summary>Path of the file that is judged.</summary>
    public string Head { get; } = after;

    /// <summary>Geometric mean of base over head without the excluded benchmarks; null for fewer than two.</summary>
    public double? Speedup { get; } = comparison.Speedup?.Value;

    public int BenchmarksIncluded { get; } = comparison.Included.Count;

    /// <summary>The same over all common benchmarks.</summary>
    public double? SpeedupAll { get; } = comparison.SpeedupAll?.Value;

    public int BenchmarksAll { get; } = comparison.Benchmarks.Count;

    public HptSummary? Hpt { get; } = comparison.Hpt is { } hpt ? new HptSummary(hpt) : null;

    public double? MemoryRatio { get; } = comparison.MemoryRatio;

    /// <summary>In the order asked for; without the insignificant ones unless all were asked for.</summary>
    public IReadOnlyList<BenchmarkFields> Benchmarks { get; } = [.. shown.Select(benchmark => new BenchmarkFields(comparison, benchmark))];

    public IReadOnlyList<OneSided> OnlyInBase { get; } = comparison.OnlyInBase;

    public IReadOnlyList<OneSided> OnlyInHead { get; } = comparison.OnlyInHead;

    public IReadOnlyList<LeftOutBenchmark> LeftOut { get; } = comparison.LeftOut;
}
