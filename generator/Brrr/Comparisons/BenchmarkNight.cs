using System.Runtime.InteropServices;

namespace Brrr.Comparisons;

/// <summary>One benchmark on one night of a series.</summary>
/// <param name="Comparison">The night.</param>
/// <param name="Place">Where the benchmark is among those of the night.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BenchmarkNight(Comparison Comparison, int Place)
{
    /// <summary>What the night says of it.</summary>
    public ref readonly BenchmarkComparison Benchmark => ref Comparison.BenchmarkAt(Place);
}
