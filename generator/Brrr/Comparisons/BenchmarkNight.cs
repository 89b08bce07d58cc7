using System.Runtime.InteropServices;

namespace Brrr.Comparisons;

/// <summary>One benchmark on one night of a series.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BenchmarkNight(Comparison Comparison, BenchmarkComparison Benchmark);
