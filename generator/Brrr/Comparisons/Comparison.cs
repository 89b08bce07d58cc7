using Brrr.Pyperf;
using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What a pair says by itself, without its history. All numbers agree with pyperf and bench_runner (see the Method article).</summary>
internal sealed class Comparison
{
    private const string UntrustedPyperfOnMacOs = "2.6.3";

    private Comparison(ResultPair pair, IReadOnlyList<BenchmarkComparison> benchmarks, HptResult? hpt)
    {
        Pair = pair;
        Benchmarks = benchmarks;
        Hpt = hpt;
        Included = [.. benchmarks.Where(benchmark => !benchmark.IsExcluded)];
        Speedup = GeometricMean.Of([.. Included.Select(benchmark => benchmark.Speedup)]);
        SpeedupAll = GeometricMean.Of([.. benchmarks.Select(benchmark => benchmark.Speedup)]);
        MemoryRatio = GeometricMeanOfMemory(benchmarks);
    }

    public ResultPair Pair { get; }

    /// <summary>The common benchmarks in ordinal order of their names, excluded ones too.</summary>
    public IReadOnlyList<BenchmarkComparison> Benchmarks { get; }

    /// <summary>The common benchmarks that the headline counts.</summary>
    public IReadOnlyList<BenchmarkComparison> Included { get; }

    /// <summary>Geometric mean over the included benchmarks; null for fewer than two.</summary>
    public Speedup? Speedup { get; }

    /// <summary>Geometric mean over all common benchmarks; null for fewer than two.</summary>
    public Speedup? SpeedupAll { get; }

    /// <summary>Hierarchical Performance Testing over all common benchmarks; null where the method refuses.</summary>
    public HptResult? Hpt { get; }

    /// <summary>Geometric mean of head over base memory, over all benchmarks that have both; null where there is none.</summary>
    public double? MemoryRatio { get; }

    public IReadOnlyList<OneSided> OnlyInBase { get; private init; } = [];

    public IReadOnlyList<OneSided> OnlyInHead { get; private init; } = [];

    /// <summary>False for macOS with pyperf 2.6.3, whose memory figures are wrong.</summary>
    public bool IsMemoryTrusted => !new[] { Pair.Base, Pair.Head }
        .Any(side => side.Suite.Metadata is { IsMacOs: true, Pyperf: UntrustedPyperfOnMacOs });

    /// <summary>Benchmarks that pyperf calls significantly faster, excluded ones too.</summary>
    public int SignificantFaster => Benchmarks.Count(benchmark => benchmark.Significance.IsSignificant && benchmark.Speedup.Value > 1);

    /// <summary>Benchmarks that pyperf calls significantly slower, excluded ones too.</summary>
    public int SignificantSlower => Benchmarks.Count(benchmark => benchmark.Significance.IsSignificant && benchmark.Speedup.Value < 1);

    public IReadOnlyList<LeftOutBenchmark> LeftOut =>
    [
        .. Pair.Base.LeftOutBenchmarks.Select(entry => new LeftOutBenchmark(entry.Key, "base", entry.Value)),
        .. Pair.Head.LeftOutBenchmarks.Select(entry => new LeftOutBenchmark(entry.Key, "head", entry.Value)),
    ];

    /// <summary>Share of ln(speedup) that an included benchmark brings; the shares sum to it. Null for an excluded one.</summary>
    public double? ContributionOf(BenchmarkComparison benchmark) =>
        benchmark.IsExcluded || Speedup is null ? null : benchmark.Speedup.Log / Included.Count;

    /// <summary>Compares the sides of a pair.</summary>
    /// <param name="pair">Both results.</param>
    /// <param name="exclude">Names that the headline leaves out.</param>
    public static Comparison Of(ResultPair pair, IReadOnlySet<string> exclude)
    {
        var before = ByName(pair.Base.Suite);
        var after = ByName(pair.Head.Suite);
        var common = before.Keys.Where(name => after.TryGetValue(name, out var other) && other.Unit == before[name].Unit)
            .Order(StringComparer.Ordinal)
            .ToList();
        var benchmarks = common.Select(name => BenchmarkComparison.Of(before[name], after[name], exclude.Contains(name))).ToList();
        var hpt = HierarchicalPerformanceTest.Of([.. common.Select(name => new HptBenchmark(after[name].Values, before[name].Values))]);
        return new Comparison(pair, benchmarks, hpt)
        {
            OnlyInBase = OneSidedOf(before, after, pair.Head, "head"),
            OnlyInHead = OneSidedOf(after, before, pair.Base, "base"),
        };
    }

    private static Dictionary<string, Benchmark> ByName(BenchmarkSuite suite) =>
        suite.Benchmarks.ToDictionary(benchmark => benchmark.Name, StringComparer.Ordinal);

    private static List<OneSided> OneSidedOf(Dictionary<string, Benchmark> side, Dictionary<string, Benchmark> other, Result otherResult, string otherSide)
    {
        return [.. side.Keys.Order(StringComparer.Ordinal).Select(OneSidedOrNull).OfType<OneSided>()];

        OneSided? OneSidedOrNull(string name) => ReasonFor(name) is { } reason ? new OneSided(name, reason) : null;

        string? ReasonFor(string name)
        {
            if (other.TryGetValue(name, out var twin)) return twin.Unit == side[name].Unit ? null : $"the {otherSide}'s values are in another unit";
            return otherResult.LeftOutBenchmarks.TryGetValue(name, out var why)
                ? $"left out of the {otherSide}'s file: {why}"
                : $"not in the {otherSide}'s file";
        }
    }

    private static double? GeometricMeanOfMemory(IReadOnlyList<BenchmarkComparison> benchmarks)
    {
        var sum = new CompensatedSum();
        var count = 0;
        foreach (var benchmark in benchmarks)
        {
            if (benchmark.MemoryRatio is not { } ratio) continue;
            sum.Add(Math.Log(ratio));
            count++;
        }

        return count > 0 ? Math.Exp(sum.Value / count) : null;
    }
}
