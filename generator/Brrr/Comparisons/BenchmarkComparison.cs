using System.Runtime.InteropServices;
using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>One benchmark that both sides of a pair measured.</summary>
/// <param name="Name">The benchmark.</param>
/// <param name="Unit">Unit of both means.</param>
/// <param name="Tags">pyperformance's groups.</param>
/// <param name="IsExcluded">Whether the headline leaves it out.</param>
/// <param name="Base">The side that is measured against.</param>
/// <param name="Head">The side that is judged.</param>
/// <param name="Significance">pyperf's test of the difference.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BenchmarkComparison(
    string Name, Unit Unit, IReadOnlyList<string> Tags, bool IsExcluded, BenchmarkSide Base, BenchmarkSide Head, Significance Significance)
{
    /// <summary>Base mean over head mean.</summary>
    public Speedup Speedup => Numbers.Speedup;

    /// <summary>Head over base, above 1 the head needs more; null where a side has no memory figure.</summary>
    public double? MemoryRatio => Numbers.MemoryRatio;

    /// <summary>Its logarithm, with the error of the process means.</summary>
    public LogRatio LogRatio => Numbers.LogRatio;

    private BenchmarkNumbers Numbers => new(Base, Head, Significance);

    public static BenchmarkComparison Of(Benchmark before, Benchmark after, bool isExcluded)
    {
        var (baseMoments, headMoments) = (SampleVariance.MomentsOf(before.Values), SampleVariance.MomentsOf(after.Values));
        return new BenchmarkComparison(
            before.Name,
            before.Unit,
            after.Tags.Count > 0 ? after.Tags : before.Tags,
            isExcluded,
            BenchmarkSide.Of(before, baseMoments),
            BenchmarkSide.Of(after, headMoments),
            Significance.Of(baseMoments, headMoments));
    }
}
