using BenchmarkDotNet.Attributes;
using Brrr.Statistics;

namespace Brrr.Benchmarks;

/// <summary>The formulas that a build evaluates for every pair.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private HptBenchmark[] benchmarks = [];
    private double[] before = [];
    private double[] after = [];

    [GlobalSetup]
    public void Draw()
    {
#pragma warning disable CA5394 // Measured numbers need no secret.
        var random = new Random(1);
        double[] Values(double mean) => [.. Enumerable.Range(0, 60).Select(_ => mean * (1 + (0.01 * random.NextDouble())))];
#pragma warning restore CA5394
        benchmarks = [.. Enumerable.Range(0, 118).Select(_ => new HptBenchmark(Values(0.9), Values(1)))];
        (before, after) = (Values(1), Values(0.9));
    }

    /// <summary>bench_runner's test of one pair of 118 benchmarks.</summary>
    [Benchmark]
    public object? HierarchicalPerformanceTestOfAPair() => HierarchicalPerformanceTest.Of(benchmarks);

    /// <summary>pyperf's test of one benchmark.</summary>
    [Benchmark]
    public bool SignificanceOfABenchmark() => Significance.Of(before, after).IsSignificant;
}
