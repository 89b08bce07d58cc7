namespace Brrr.Comparisons;

/// <summary>One benchmark on one night of a series.</summary>
internal sealed record BenchmarkNight(Comparison Comparison, BenchmarkComparison Benchmark);
