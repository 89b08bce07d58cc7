using System.Runtime.InteropServices;
using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>One benchmark that both sides of a pair measured: a view of the pair's table.</summary>
/// <param name="table">All benchmarks of the pair.</param>
/// <param name="place">Which of them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct BenchmarkComparison(BenchmarkTable table, int place)
{
    public string Name => table.Labels[place].Name;

    /// <summary>Unit of both means.</summary>
    public Unit Unit => table.Labels[place].Unit;

    /// <summary>pyperformance's groups.</summary>
    public IReadOnlyList<string> Tags => table.Labels[place].Tags;

    /// <summary>Whether the headline leaves it out.</summary>
    public bool IsExcluded => table.IsExcluded(place);

    /// <summary>The side that is measured against. Of an older pair it is read when it is asked for, while <see cref="Numbers"/> are at hand.</summary>
    public BenchmarkSide Base => table.Details[place].Base.Of(Numbers.BaseMean, Numbers.BaseMemory);

    /// <summary>The side that is judged, likewise.</summary>
    public BenchmarkSide Head => table.Details[place].Head.Of(Numbers.HeadMean, Numbers.HeadMemory);

    /// <summary>pyperf's test of the difference, likewise.</summary>
    public Significance Significance => table.Details[place].Significance;

    /// <summary>Means and memory of both sides, and what follows from them.</summary>
    public ref readonly BenchmarkNumbers Numbers => ref table.Numbers[place];

    /// <summary>Base mean over head mean.</summary>
    public Speedup Speedup => Numbers.Speedup;

    /// <summary>Head over base, above 1 the head needs more; null where a side has no memory figure.</summary>
    public double? MemoryRatio => Numbers.MemoryRatio;

    /// <summary>Its logarithm, with the error of the process means.</summary>
    public LogRatio LogRatio => Numbers.LogRatio;

    /// <summary>Whether both sides measured the same times; memory does not count.</summary>
    public bool HasSameTimes => Numbers.BaseMean.Equals(Numbers.HeadMean) && Base.HasTimesOf(Head);
}
