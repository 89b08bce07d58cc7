using System.Runtime.InteropServices;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// What every night asks of one benchmark of every pair, as it lies in memory and in the cache. Ten years of five machines have 1,300,000 of them: what only the
/// pair's own page says is in <see cref="BenchmarkDetails"/>, and what is missing takes no room.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BenchmarkNumbers
{
    private readonly double baseMemory;
    private readonly double headMemory;
    private readonly double error;
    private readonly double freedom;

    /// <param name="before">The side that is measured against.</param>
    /// <param name="after">The side that is judged.</param>
    public BenchmarkNumbers(BenchmarkSide before, BenchmarkSide after)
    {
        (BaseMean, HeadMean) = (before.Mean, after.Mean);
        (baseMemory, headMemory) = (before.Memory ?? double.NaN, after.Memory ?? double.NaN);
        var ratio = LogRatio.Of(before.ProcessMeans, after.ProcessMeans);
        (error, freedom) = (ratio.StandardError ?? double.NaN, ratio.DegreesOfFreedom ?? double.NaN);
    }

    /// <summary>Arithmetic mean of all values of the side that is measured against, in the benchmark's unit per loop.</summary>
    public double BaseMean { get; }

    /// <summary>The same of the side that is judged.</summary>
    public double HeadMean { get; }

    /// <summary>Mean over the processes of peak memory, bytes; null where the file has none.</summary>
    public double? BaseMemory => MissingNumber.OrNull(baseMemory);

    /// <summary>The same of the side that is judged.</summary>
    public double? HeadMemory => MissingNumber.OrNull(headMemory);

    /// <summary>Base mean over head mean.</summary>
    public Speedup Speedup => new(BaseMean / HeadMean);

    /// <summary>Head over base, above 1 the head needs more; null where a side has no memory figure.</summary>
    public double? MemoryRatio => BaseMemory is > 0 and { } before && HeadMemory is > 0 and { } after ? after / before : null;

    /// <summary>Its logarithm, with the error of the process means; the value is pyperf's own, so that all intervals stand around the published speedup.</summary>
    public LogRatio LogRatio => new(Speedup.Log, MissingNumber.OrNull(error), MissingNumber.OrNull(freedom));
}
