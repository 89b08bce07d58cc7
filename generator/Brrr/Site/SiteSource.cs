using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Site;

/// <summary>All that pages are made from.</summary>
internal sealed class SiteSource
{
    private readonly Dictionary<Machine, int> order;

    /// <param name="farm">All numbers.</param>
    /// <param name="loaded">What was read and left out.</param>
    /// <param name="events">What people noted.</param>
    /// <param name="stamp">What makes the site.</param>
    public SiteSource(Farm farm, LoadedResults loaded, IReadOnlyList<PerfEvent> events, BuildStamp stamp)
    {
        (Farm, Loaded, Events, Stamp) = (farm, loaded, events, stamp);
        order = farm.Machines.Index().ToDictionary(each => each.Item, each => each.Index);
        Neighbours = Neighbours.Of(farm.Series);
        DefaultSeries = [.. farm.Machines.Select(farm.DefaultSeriesOf).OfType<Series>()];
        DefaultAnalyses = [.. DefaultSeries.Select(farm.AnalysisOf)];
        Benchmarks = BenchmarkHistory.Of(farm);
        Addresses = new Addresses(Benchmarks, farm.Comparisons.SelectMany(comparison => comparison.Benchmarks).Select(benchmark => benchmark.Name));
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

    /// <summary>A night's comparisons in the order of the machines, so that each stands in the same place on every page.</summary>
    public IReadOnlyList<Comparison> InOrderOfMachines(Night night) => [.. night.Comparisons.OrderBy(comparison => order[comparison.Pair.Machine])];
}
