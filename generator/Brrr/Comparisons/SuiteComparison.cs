using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What two suites say of each other. All numbers agree with pyperf and bench_runner (see the Method article).</summary>
internal class SuiteComparison
{
    private const string UntrustedPyperfOnMacOs = "2.6.3";

    private readonly BenchmarkTable benchmarks;

    /// <param name="before">The side that is measured against.</param>
    /// <param name="after">The side that is judged.</param>
    /// <param name="exclude">Names that the headline leaves out.</param>
    public SuiteComparison(MeasuredSuite before, MeasuredSuite after, IReadOnlySet<string> exclude)
        : this(before, after, PairNumbers.Of(before, after), exclude)
    {
    }

    /// <param name="before">The side that is measured against.</param>
    /// <param name="after">The side that is judged.</param>
    /// <param name="numbers">What their values say.</param>
    /// <param name="exclude">Names that the headline leaves out.</param>
    protected SuiteComparison(MeasuredSuite before, MeasuredSuite after, PairNumbers numbers, IReadOnlySet<string> exclude)
    {
        benchmarks = numbers.Benchmarks.Excluding(exclude);
        Included = benchmarks.Included;
        (Speedup, SpeedupAll) = GeometricMeansOf(benchmarks);
        Hpt = numbers.Hpt;
        MemoryRatio = GeometricMeanOfMemory(benchmarks);
        IsMemoryTrusted = IsMemoryTrustedOf(before) && IsMemoryTrustedOf(after);
        OnlyInBase = numbers.OnlyInBase;
        OnlyInHead = numbers.OnlyInHead;
        LeftOut = before.LeftOut.Count + after.LeftOut.Count == 0 ? [] : [.. LeftOutOf(before, "base"), .. LeftOutOf(after, "head")];
    }

    /// <summary>The common benchmarks in ordinal order of their names, excluded ones too.</summary>
    public IReadOnlyList<BenchmarkComparison> Benchmarks => benchmarks;

    /// <summary>What they are called, in the same order.</summary>
    public IReadOnlyList<BenchmarkLabel> Labels => benchmarks.Labels;

    /// <summary>One of them by its place.</summary>
    public BenchmarkComparison BenchmarkAt(int place) => benchmarks[place];

    /// <summary>What is said of them in numbers, in the same order: the quick way through all of them.</summary>
    public ReadOnlySpan<BenchmarkNumbers> AsNumbers() => benchmarks.Numbers;

    /// <summary>Whether the headline leaves one of them out.</summary>
    public bool IsExcludedAt(int place) => benchmarks.IsExcluded(place);

    /// <summary>Base mean over head mean of one of them by its place.</summary>
    public Speedup SpeedupAt(int place) => benchmarks.Numbers[place].Speedup;

    /// <summary>The common benchmark of a name; null for none.</summary>
    public BenchmarkComparison? BenchmarkOf(string name) => PlaceOf(name) is >= 0 and var place ? benchmarks[place] : null;

    /// <summary>Where the common benchmark of a name is; below 0 for none.</summary>
    /// <param name="name">The benchmark.</param>
    /// <param name="near">Where another pair of the series has it: it is likely there.</param>
    public int PlaceOf(string name, int near = 0)
    {
        if (near < benchmarks.Count && benchmarks.Labels[near].Name == name) return near;
        var (first, last) = (0, benchmarks.Count - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            var order = string.CompareOrdinal(benchmarks.Labels[middle].Name, name);
            if (order == 0) return middle;
            if (order < 0) first = middle + 1;
            else last = middle - 1;
        }

        return -1;
    }

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

    /// <summary>False for macOS with pyperf 2.6.3, whose memory figures are wrong.</summary>
    public bool IsMemoryTrusted { get; }

    public IReadOnlyList<OneSided> OnlyInBase { get; }

    public IReadOnlyList<OneSided> OnlyInHead { get; }

    /// <summary>Benchmarks of either file that could not be used.</summary>
    public IReadOnlyList<LeftOutBenchmark> LeftOut { get; }

    /// <summary>Benchmarks that pyperf calls significantly faster, excluded ones too.</summary>
    public int SignificantFaster => Benchmarks.Count(benchmark => benchmark.Significance.IsSignificant && benchmark.Speedup.Value > 1);

    /// <summary>Benchmarks that pyperf calls significantly slower, excluded ones too.</summary>
    public int SignificantSlower => Benchmarks.Count(benchmark => benchmark.Significance.IsSignificant && benchmark.Speedup.Value < 1);

    /// <summary>Share of ln(speedup) that an included benchmark brings; the shares sum to it. Null for an excluded one.</summary>
    public double? ContributionOf(BenchmarkComparison benchmark) =>
        benchmark.IsExcluded || Speedup is null ? null : benchmark.Speedup.Log / Included.Count;

    private static bool IsMemoryTrustedOf(MeasuredSuite side) => side.Suite.Metadata is not { Pyperf: UntrustedPyperfOnMacOs, IsMacOs: true };

    private static IEnumerable<LeftOutBenchmark> LeftOutOf(MeasuredSuite side, string name) => side.LeftOut.Select(entry => new LeftOutBenchmark(entry.Key, name, entry.Value));

    /// <summary>Over those that the headline counts, and over all.</summary>
    private static (Speedup? Included, Speedup? All) GeometricMeansOf(BenchmarkTable benchmarks)
    {
        var (included, all) = (default(GeometricMean), default(GeometricMean));
        for (var place = 0; place < benchmarks.Count; place++)
        {
            var log = benchmarks.Numbers[place].Speedup.Log;
            all.Add(log);
            if (!benchmarks.IsExcluded(place)) included.Add(log);
        }

        return (included.Value, all.Value);
    }

    private static double? GeometricMeanOfMemory(BenchmarkTable benchmarks)
    {
        var sum = new CompensatedSum();
        var count = 0;
        foreach (ref readonly var benchmark in benchmarks.Numbers)
        {
            if (benchmark.MemoryRatio is not { } ratio) continue;
            sum.Add(Math.Log(ratio));
            count++;
        }

        return count > 0 ? Math.Exp(sum.Value / count) : null;
    }
}
