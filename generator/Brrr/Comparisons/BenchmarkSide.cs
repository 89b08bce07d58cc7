using System.Runtime.InteropServices;
using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What one side of a comparison measured for one benchmark.</summary>
/// <param name="Mean">Arithmetic mean of all values, in the benchmark's unit per loop.</param>
/// <param name="StandardDeviation">Sample deviation of all values; null for one value.</param>
/// <param name="Values">Number of values.</param>
/// <param name="ProcessMeans">The same with processes as the sample: they are independent, values within one are not.</param>
/// <param name="Memory">Mean over the processes of peak memory, bytes; null where the file has none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BenchmarkSide(double Mean, double? StandardDeviation, int Values, ProcessMeans ProcessMeans, double? Memory)
{
    /// <summary>Number of processes that have values.</summary>
    public int Processes => ProcessMeans.Count;

    /// <summary>Summarises a benchmark.</summary>
    public static BenchmarkSide Of(Benchmark benchmark) => Of(benchmark, SampleVariance.MomentsOf(benchmark.Values));

    /// <summary>The same, given the moments of all its values.</summary>
    public static BenchmarkSide Of(Benchmark benchmark, Moments moments)
    {
        var runs = benchmark.Runs;
        var (means, memory, known) = (new double[runs.Length], new double[runs.Length], 0);
        for (var run = 0; run < runs.Length; run++)
        {
            means[run] = Statistics.Mean.Of(runs[run].Values.Span);
            if (runs[run].PeakMemory is { } bytes) memory[known++] = bytes;
        }

        return new BenchmarkSide(
            moments.Mean,
            SampleVariance.Of(moments) is { } variance ? Math.Sqrt(variance) : null,
            moments.Count,
            ProcessMeans.Of(means),
            known > 0 ? Statistics.Mean.Of(memory.AsSpan(0, known)) : null);
    }

    /// <summary>Whether another side measured the same times; memory does not count.</summary>
    public bool HasTimesOf(BenchmarkSide other) =>
        this with { Memory = null } == other with { Memory = null };
}
