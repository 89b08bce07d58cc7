using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>One comparison, whole.</summary>
/// <param name="Card">What it says at a glance.</param>
/// <param name="Night">Its night.</param>
/// <param name="Facts">Commit, version, dates and the like.</param>
/// <param name="SpeedupAll">With the excluded benchmarks; null where there is none.</param>
/// <param name="Included">Benchmarks that the headline counts.</param>
/// <param name="Excluded">Benchmarks that it leaves out.</param>
/// <param name="Counting">By which rule benchmarks are counted as faster and slower.</param>
/// <param name="Intervals">Named intervals of the speedup; none until the series has a noise.</param>
/// <param name="Hpt">Hierarchical Performance Testing in a sentence; null where the method refuses.</param>
/// <param name="MemoryDoubt">Why the memory is not to be trusted; null where it is.</param>
/// <param name="Best">The benchmark that gains most; null where there is none.</param>
/// <param name="Worst">The benchmark that loses most, or gains least.</param>
/// <param name="Distribution">All benchmarks.</param>
/// <param name="Rows">All benchmarks.</param>
/// <param name="HasMemory">Whether any benchmark has a memory ratio.</param>
/// <param name="HasIntervals">Whether the benchmarks have intervals.</param>
/// <param name="HasVerdicts">Whether the benchmarks have verdicts.</param>
/// <param name="Missing">Benchmarks that cannot be compared.</param>
/// <param name="Environment">Where both sides ran.</param>
/// <param name="Findings">What was wrong with the machine; null where nobody looked.</param>
/// <param name="Files">What was read.</param>
/// <param name="Reproduce">The commands that give these numbers again.</param>
/// <param name="Since">Against the previous night; null where there is none.</param>
/// <param name="Compare">Against any other pair.</param>
/// <param name="Changes">Lasting steps that begin with this pair, the geometric mean first; the largest only.</param>
/// <param name="MoreChanges">How many more there are.</param>
/// <param name="Previous">The previous pair of the series; null for the first and on demand.</param>
/// <param name="Next">The next pair of the series.</param>
internal sealed record PairPage(
    MachineCard Card,
    Link Night,
    IReadOnlyList<Fact> Facts,
    Measure? SpeedupAll,
    int Included,
    int Excluded,
    string Counting,
    IReadOnlyList<Fact> Intervals,
    string? Hpt,
    string? MemoryDoubt,
    PairRow? Best,
    PairRow? Worst,
    Distribution Distribution,
    IReadOnlyList<PairRow> Rows,
    bool HasMemory,
    bool HasIntervals,
    bool HasVerdicts,
    IReadOnlyList<MissingBenchmark> Missing,
    IReadOnlyList<EnvironmentRow> Environment,
    IReadOnlyList<FindingRow>? Findings,
    IReadOnlyList<ResultFileLink> Files,
    string Reproduce,
    PreviousNight? Since,
    string Compare,
    IReadOnlyList<ChangeLine> Changes,
    int MoreChanges,
    Link? Previous,
    Link? Next)
    : Page
{
    private const int MostChanges = 6;

    public override string Template => "pair";

    public override string Section => "nights";

    public static PairPage Of(Comparison comparison, SiteSource source)
    {
        var reading = source.Farm.ReadingOf(comparison);
        var pair = comparison.Pair;
        var changes = source.ChangesAt(comparison);
        var (previous, next) = source.Neighbours.Around(comparison);
        var rows = comparison.Benchmarks.Select(benchmark => RowOf(benchmark)).ToList();
        var ordered = comparison.Included.OrderBy(benchmark => benchmark.Speedup.Value).ToList();
        return new PairPage(
            MachineCard.Of(reading),
            new Link(Addresses.Date(pair.Date), Addresses.Night(pair.Date)),
            PairFacts.Of(pair, source.Farm.Dashboard),
            comparison.SpeedupAll is { } all ? Measure.Speedup(all.Value) : null,
            comparison.Included.Count,
            comparison.Benchmarks.Count - comparison.Included.Count,
            PairText.CountingOf(reading),
            PairIntervalFacts.Of(reading),
            HptSentence.Of(comparison.Hpt),
            PairText.MemoryDoubtOf(comparison),
            ordered.Count > 0 ? RowOf(ordered[^1]) : null,
            ordered.Count > 0 ? RowOf(ordered[0]) : null,
            DistributionOf(comparison, source.Addresses),
            rows,
            rows.Any(row => row.Memory is not null),
            rows.Any(row => row.Interval is not null),
            rows.Any(row => row.Verdict is not null),
            MissingBenchmark.Of(comparison),
            EnvironmentRow.Of(pair.Base.Suite.Metadata, pair.Head.Suite.Metadata),
            FindingRow.Of(pair),
            [ResultFileLink.Of(pair.Base), ResultFileLink.Of(pair.Head)],
            ReproduceText.Of(pair),
            PreviousNight.Between(previous, comparison, source.Addresses),
            ComparePage.With(pair),
            [.. changes.Take(MostChanges).Select(change => ChangeLine.Of(change, source))],
            Math.Max(0, changes.Count - MostChanges),
            PairText.LinkTo(previous),
            PairText.LinkTo(next))
        {
            Path = Addresses.Pair(pair),
            Title = PairText.TitleOf(pair),
            Description = PairText.DescriptionOf(comparison),
            Origin = PairText.OriginOf(pair, source.Stamp),
            IsSample = pair.Machine.Source.IsSample,
        };

        PairRow RowOf(BenchmarkComparison benchmark) => PairRow.Of(benchmark, reading.Benchmarks.GetValueOrDefault(benchmark.Name), comparison.ContributionOf(benchmark), source.Addresses);
    }

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
