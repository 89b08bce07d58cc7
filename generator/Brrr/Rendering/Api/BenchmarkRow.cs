using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Rendering.Api;

/// <summary>A benchmark and the pair that it belongs to: a line of a table.</summary>
internal sealed record BenchmarkRow(ResultPair Pair, BenchmarkComparison Benchmark, Verdict? Verdict);
