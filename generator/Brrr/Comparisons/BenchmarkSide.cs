using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What one side of a comparison measured for one benchmark.</summary>
/// <param name="Mean">Arithmetic mean of all values, in the benchmark's unit per loop.</param>
/// <param name="StandardDeviation">Sample deviation of all values; null for one value.</param>
/// <param name="Values">Number of values.</param>
/// <param name="ProcessMeans">The same with processes as the sample: they are independent, values within one are not.</param>
/// <param name="Memory">Mean over the processes of peak memory, bytes; null where the file has none.</param>
internal sealed record BenchmarkSide(double Mean, double? StandardDeviation, int Values, ProcessMeans ProcessMeans, double? Memory)
{
    /// <summary>Number of processes that have values.</summary>
    public int Processes => ProcessMeans.Count;

    /// <summary>Summarises a benchmark.</summary>
    public static BenchmarkSide Of(Benchmark benchmark) => Of(benchmark, SampleVariance.MomentsOf(benchmark.Values));

    /// <summary>The same, given the moments of all its values.</summary>
    public static BenchmarkSide Of(Benchmark benchmark, Moments moments)
    {
        var memory = benchmark.Runs.Where(run => run.PeakMemory is not null).Select(run => run.PeakMemory.GetValueOrDefault()).ToArray();
        return new BenchmarkSide(
            moments.Mean,
            SampleVariance.Of(moments) is { } variance ? Math.Sqrt(variance) : null,
            moments.Count,
            ProcessMeans.Of([.. benchmark.Runs.Select(run => Statistics.Mean.Of(run.Values.Span))]),
            memory.Length > 0 ? Statistics.Mean.Of(memory) : null);
    }
}
