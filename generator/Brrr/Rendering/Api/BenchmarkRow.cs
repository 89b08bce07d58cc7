using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>A benchmark and the pair that it belongs to: a line of a table.</summary>
internal sealed record BenchmarkRow(ResultPair Pair, BenchmarkFields Benchmark);
