using System.Collections.Concurrent;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Site;

/// <summary>All that pages are made from.</summary>
internal sealed class SiteSource
{
    private readonly Dictionary<Machine, int> order;
    private readonly Dictionary<string, Change> changes;
    private readonly ILookup<Comparison, Change> changesAt;
    private readonly ConcurrentDictionary<Comparison, string> digests = [];
    private readonly ConcurrentDictionary<Series, Link[]> names = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Comparison, PairInputs> inputs;
    private readonly ConcurrentDictionary<Change, Pages.ChangeLine> lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Series, Lazy<string>> seriesDigests;
    private readonly Lazy<IReadOnlyList<Pages.ChangeStory>> stories;
    private readonly ConcurrentDictionary<Series, Dictionary<int, string>> yearDigests = new(ReferenceEqualityComparer.Instance);

    /// <param name="farm">All numbers.</param>
    /// <param name="loaded">What was read and left out.</param>
    /// <param name="events">What people noted.</param>
    /// <param name="stamp">What makes the site.</param>
    public SiteSource(Farm farm, LoadedResults loaded, IReadOnlyList<PerfEvent> events, BuildStamp stamp)
    {
        (Farm, Loaded, Events, Stamp) = (farm, loaded, events, stamp);
        inputs = new ConcurrentDictionary<Comparison, PairInputs>(Environment.ProcessorCount, farm.Comparisons.Count);
        order = farm.Machines.Index().ToDictionary(each => each.Item, each => each.Index);
        Neighbours = Neighbours.Of(farm.Series);
        DefaultSeries = [.. farm.Machines.Select(farm.DefaultSeriesOf).OfType<Series>()];
        DefaultAnalyses = [.. DefaultSeries.Select(farm.AnalysisOf)];
        Benchmarks = BenchmarkHistory.Of(farm);
        changes = farm.Changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id, StringComparer.Ordinal);
        StandingChanges = [.. farm.Changes.Where(change => change.State != ChangeState.Withdrawn).DistinctBy(change => change.Id)];
        changesAt = StandingChanges.ToLookup(change => change.FirstBad);
        Addresses = new Addresses(Benchmarks, farm.Comparisons.Select(comparison => comparison.Labels).Distinct().SelectMany(labels => labels).Select(label => label.Name));
        seriesDigests = farm.Series.ToDictionary(series => series, series => new Lazy<string>(() => DigestOf(series.Comparisons)));
        stories = new Lazy<IReadOnlyList<Pages.ChangeStory>>(() => Pages.ChangeStories.Of(StandingChanges, this));
    }

    public Farm Farm { get; }

    public LoadedResults Loaded { get; }

    public IReadOnlyList<PerfEvent> Events { get; }

    public BuildStamp Stamp { get; }

    public Neighbours Neighbours { get; }

    /// <summary>The series that each machine is judged by, in the order of the machines.</summary>
    public IReadOnlyList<Series> DefaultSeries { get; }

    /// <summary>The same with their noise and readings.</summary>
    public IReadOnlyList<SeriesAnalysis> DefaultAnalyses { get; }

    /// <summary>Every benchmark of the nightly pairs, on every series.</summary>
    public IReadOnlyList<BenchmarkHistory> Benchmarks { get; }

    public Addresses Addresses { get; }

    /// <summary>Changes that were not withdrawn, newest first; each has a page.</summary>
    public IReadOnlyList<Change> StandingChanges { get; }

    /// <summary>What they tell together, newest first.</summary>
    public IReadOnlyList<Pages.ChangeStory> Stories => stories.Value;

    /// <summary>A change by its id; null for none.</summary>
    public Change? ChangeOf(string? id) => id is null ? null : changes.GetValueOrDefault(id);

    /// <summary>The same change on other machines, the one that it takes back, and the one that takes it back.</summary>
    public IEnumerable<Change> RelatedTo(Change change) => change.CorroboratedBy.Append(change.Recovers).Append(change.RecoveredBy).Select(ChangeOf).OfType<Change>();

    /// <summary>Digest of what a pair says.</summary>
    public string DigestOf(Comparison comparison)
    {
        var reading = Farm.ReadingOf(comparison);
        return reading.Digest ?? digests.GetOrAdd(comparison, _ => ReadingDigest.Of(reading));
    }

    /// <summary>Digest of all that the pairs of a series say, and of their addresses.</summary>
    public string DigestOf(Series series) => seriesDigests[series].Value;

    /// <summary>Digest of all that the pairs of a series say whose nights are in a year, and of their addresses.</summary>
    public string DigestOf(Series series, int year) => yearDigests.GetOrAdd(series, static (each, source) => source.YearsOf(each), this).GetValueOrDefault(year, "");

    /// <summary>A change as lists show it.</summary>
    public Pages.ChangeLine LineOf(Change change) => lines.GetOrAdd(change, static (each, source) => Pages.ChangeLine.Of(each, source), this);

    /// <summary>How charts call the pairs of a series, which are on the charts of every benchmark: machine and night; and where their pages are.</summary>
    public IReadOnlyList<Link> NamesOf(Series series) => names.GetOrAdd(
        series, static each => [.. each.Comparisons.Select(night => new Link($"{night.Pair.Machine.Name}, {Addresses.Date(night.Pair.Date)}", Addresses.Pair(night.Pair)))]);

    /// <summary>What the files about a pair are made of.</summary>
    public PairInputs InputsOf(Comparison comparison) => inputs.GetOrAdd(comparison, static (each, source) => PairInputs.Of(each, source), this);

    /// <summary>Changes whose new level begins with a pair, the geometric mean first, then by size.</summary>
    public IReadOnlyList<Change> ChangesAt(Comparison comparison) =>
        [.. changesAt[comparison].OrderBy(change => change.Benchmark is not null).ThenByDescending(change => Math.Abs(change.Ratio.Log))];

    /// <summary>A benchmark's row on a pair's page; the page of an archived pair, which has no rows.</summary>
    public string RowOf(ResultPair pair, string benchmark) =>
        Addresses.Pair(pair) + (ArchivedNights.Hold(Farm, pair) ? "" : "#" + Addresses.BenchmarkRow(benchmark));

    /// <summary>A night's comparisons in the order of the machines, so that each stands in the same place on every page.</summary>
    public IReadOnlyList<Comparison> InOrderOfMachines(Night night) => [.. night.Comparisons.OrderBy(comparison => order[comparison.Pair.Machine])];

    private Dictionary<int, string> YearsOf(Series series) =>
        series.Comparisons.GroupBy(comparison => comparison.Date.Year).ToDictionary(year => year.Key, year => DigestOf([.. year]));

    private string DigestOf(IReadOnlyList<Comparison> comparisons) =>
        ReadingDigest.HashOf(string.Join('\n', comparisons.Select(comparison => $"{comparison.Pair.Id} {DigestOf(comparison)}")));
}
