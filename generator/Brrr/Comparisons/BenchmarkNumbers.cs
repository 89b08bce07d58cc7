using System.Runtime.InteropServices;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What a pair says of one benchmark in numbers alone, as they lie in memory and in the cache.</summary>
/// <param name="Base">The side that is measured against.</param>
/// <param name="Head">The side that is judged.</param>
/// <param name="Significance">pyperf's test of the difference.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BenchmarkNumbers(BenchmarkSide Base, BenchmarkSide Head, Significance Significance)
{
    /// <summary>Base mean over head mean.</summary>
    public Speedup Speedup => new(Base.Mean / Head.Mean);
}
