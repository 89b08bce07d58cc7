using System.Runtime.InteropServices;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What one side of a comparison measured for one benchmark beyond its mean and its memory.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SideDetails
{
    private readonly double deviation;
    private readonly double processMean;
    private readonly double processVariance;
    private readonly int values;
    private readonly int processes;

    /// <param name="side">All that it measured.</param>
    public SideDetails(BenchmarkSide side)
    {
        (values, processes) = (side.Values, side.Processes);
        (deviation, processMean, processVariance) = (side.StandardDeviation ?? double.NaN, side.ProcessMeans.Mean, side.ProcessMeans.Variance ?? double.NaN);
    }

    /// <summary>All that it measured.</summary>
    /// <param name="mean">Arithmetic mean of all values.</param>
    /// <param name="memory">Mean over the processes of peak memory, bytes; null where the file has none.</param>
    public BenchmarkSide Of(double mean, double? memory) =>
        new(mean, MissingNumber.OrNull(deviation), values, ProcessMeans.Known(processes, mean: processMean, MissingNumber.OrNull(processVariance)), memory);
}
