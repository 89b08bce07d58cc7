using System.Diagnostics.CodeAnalysis;
using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>One comparison, whole.</summary>
internal sealed record PairPage : AnyPairPage
{
    private const int MostChanges = 6;

    [SetsRequiredMembers]
    private PairPage(Comparison comparison, SiteSource source)
        : base(comparison, source)
    {
        var reading = source.Farm.ReadingOf(comparison);
        var changes = source.ChangesAt(comparison);
        var previous = source.Neighbours.Around(comparison).Previous;
        var readings = reading.Benchmarks;
        var rows = comparison.Benchmarks.Select(benchmark => RowOf(benchmark)).ToList();
        var ordered = comparison.Included.OrderBy(benchmark => benchmark.Speedup.Value).ToList();
        Intervals = PairIntervalFacts.Of(reading);
        Best = ordered.Count > 0 ? RowOf(ordered[^1]) : null;
        Worst = ordered.Count > 0 ? RowOf(ordered[0]) : null;
        Distribution = DistributionOf(comparison, source.Addresses);
        Rows = rows;
        HasMemory = rows.Any(row => row.Memory is not null);
        HasIntervals = rows.Any(row => row.Interval is not null);
        HasVerdicts = rows.Any(row => row.Verdict is not null);
        Missing = MissingBenchmark.Of(comparison);
        Environment = EnvironmentRow.Of(comparison.Pair.Base.Suite.Metadata, comparison.Pair.Head.Suite.Metadata);
        Findings = FindingRow.Of(comparison.Pair);
        Since = PreviousNight.Between(previous, comparison, source.Addresses);
        Changes = [.. changes.Take(MostChanges).Select(change => source.LineOf(change))];
        MoreChanges = Math.Max(0, changes.Count - MostChanges);

        PairRow RowOf(BenchmarkComparison benchmark) => PairRow.Of(benchmark, readings.GetValueOrDefault(benchmark.Name), comparison.ContributionOf(benchmark), source.Addresses);
    }

    /// <summary>Named intervals of the speedup; none until the series has a noise.</summary>
    public IReadOnlyList<Fact> Intervals { get; }

    /// <summary>The benchmark that gains most; null where there is none.</summary>
    public PairRow? Best { get; }

    /// <summary>The benchmark that loses most, or gains least.</summary>
    public PairRow? Worst { get; }

    /// <summary>All benchmarks.</summary>
    public Distribution Distribution { get; }

    /// <summary>All benchmarks.</summary>
    public IReadOnlyList<PairRow> Rows { get; }

    /// <summary>Whether any benchmark has a memory ratio.</summary>
    public bool HasMemory { get; }

    /// <summary>Whether the benchmarks have intervals.</summary>
    public bool HasIntervals { get; }

    /// <summary>Whether the benchmarks have verdicts.</summary>
    public bool HasVerdicts { get; }

    /// <summary>Benchmarks that cannot be compared.</summary>
    public IReadOnlyList<MissingBenchmark> Missing { get; }

    /// <summary>Where both sides ran.</summary>
    public IReadOnlyList<EnvironmentRow> Environment { get; }

    /// <summary>What was wrong with the machine; null where nobody looked.</summary>
    public IReadOnlyList<FindingRow>? Findings { get; }

    /// <summary>Against the previous night; null where there is none.</summary>
    public PreviousNight? Since { get; }

    /// <summary>Lasting steps that begin with this pair, the geometric mean first; the largest only.</summary>
    public IReadOnlyList<ChangeLine> Changes { get; }

    /// <summary>How many more there are.</summary>
    public int MoreChanges { get; }

    public override string Template => "pair";

    public static PairPage Of(Comparison comparison, SiteSource source) => new(comparison, source);

    private static Distribution DistributionOf(Comparison comparison, Addresses addresses) => new(
        "distribution",
        "Every benchmark, from the slowest to the fastest",
        $"{comparison.Benchmarks.Count(benchmark => benchmark.Speedup.Value > 1)} of {comparison.Benchmarks.Count} benchmarks are above 0: faster with the JIT.",
        comparison.Speedup?.Value,
        [.. comparison.Benchmarks.Select(benchmark => new DistributionBar(
            $"{benchmark.Name}: {SpeedupText.Words(benchmark.Speedup.Value)}{(benchmark.IsExcluded ? " (excluded)" : "")}",
            benchmark.Speedup.Value,
            benchmark.IsExcluded,
            "#" + addresses.BenchmarkRow(benchmark.Name)))]);
}
