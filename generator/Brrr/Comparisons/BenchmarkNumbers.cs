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

    /// <summary>Head over base, above 1 the head needs more; null where a side has no memory figure.</summary>
    public double? MemoryRatio => Base.Memory is > 0 and { } before && Head.Memory is > 0 and { } after ? after / before : null;

    /// <summary>Its logarithm, with the error of the process means; the value is pyperf's own, so that all intervals stand around the published speedup.</summary>
    public LogRatio LogRatio => LogRatio.Of(Speedup.Log, Base.ProcessMeans, Head.ProcessMeans);
}
