using System.Runtime.InteropServices;
using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What one side of a comparison measured for one benchmark. Ten years of five machines have a million of them, so that what is missing takes no room.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BenchmarkSide
{
    private readonly double deviation;
    private readonly double memory;

    /// <param name="mean">Arithmetic mean of all values, in the benchmark's unit per loop.</param>
    /// <param name="standardDeviation">Sample deviation of all values; null for one value.</param>
    /// <param name="values">Number of values.</param>
    /// <param name="processMeans">The same with processes as the sample.</param>
    /// <param name="memory">Mean over the processes of peak memory, bytes; null where the file has none.</param>
    public BenchmarkSide(double mean, double? standardDeviation, int values, ProcessMeans processMeans, double? memory)
    {
        (Mean, Values, ProcessMeans) = (mean, values, processMeans);
        (deviation, this.memory) = (standardDeviation ?? double.NaN, memory ?? double.NaN);
    }

    /// <summary>Arithmetic mean of all values, in the benchmark's unit per loop.</summary>
    public double Mean { get; }

    /// <summary>Sample deviation of all values; null for one value.</summary>
    public double? StandardDeviation => double.IsNaN(deviation) ? null : deviation;

    /// <summary>Number of values.</summary>
    public int Values { get; }

    /// <summary>The same with processes as the sample: they are independent, values within one are not.</summary>
    public ProcessMeans ProcessMeans { get; }

    /// <summary>Mean over the processes of peak memory, bytes; null where the file has none.</summary>
    public double? Memory => double.IsNaN(memory) ? null : memory;

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
        (Mean, deviation, Values, ProcessMeans).Equals((other.Mean, other.deviation, other.Values, other.ProcessMeans));
}
