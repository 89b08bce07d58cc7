using System.Runtime.InteropServices;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>One benchmark on one night of a series.</summary>
/// <param name="Comparison">The night.</param>
/// <param name="Place">Where the benchmark is among those of the night.</param>
/// <param name="Speedup">Its base mean over its head mean.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BenchmarkNight(Comparison Comparison, int Place, Speedup Speedup)
{
    /// <summary>What the night says of it.</summary>
    public BenchmarkComparison Benchmark => Comparison.BenchmarkAt(Place);

    /// <summary>The same in numbers alone, where they lie.</summary>
    public ref readonly BenchmarkNumbers Numbers => ref Comparison.AsNumbers()[Place];

    public static BenchmarkNight Of(Comparison comparison, int place) => new(comparison, place, comparison.SpeedupAt(place));
}
