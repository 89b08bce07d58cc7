using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Site;

/// <summary>All that pages are made from.</summary>
/// <param name="Farm">All numbers.</param>
/// <param name="Loaded">What was read and left out.</param>
/// <param name="Events">What people noted.</param>
/// <param name="Stamp">What makes the site.</param>
internal sealed record SiteSource(Farm Farm, LoadedResults Loaded, IReadOnlyList<PerfEvent> Events, BuildStamp Stamp)
{
    private readonly Dictionary<Machine, int> order = Farm.Machines.Index().ToDictionary(each => each.Item, each => each.Index);

    public Neighbours Neighbours { get; } = Neighbours.Of(Farm.Series);

    /// <summary>Names of all benchmarks that some pair compares, in ordinal order.</summary>
    public IReadOnlyList<string> BenchmarkNames { get; } =
        [.. Farm.Comparisons.SelectMany(comparison => comparison.Benchmarks).Select(benchmark => benchmark.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public Addresses Addresses { get; } = new(Farm.Comparisons.SelectMany(comparison => comparison.Benchmarks).Select(benchmark => benchmark.Name));

    /// <summary>The series that each machine is judged by, in the order of the machines.</summary>
    public IReadOnlyList<Series> DefaultSeries { get; } = [.. Farm.Machines.Select(Farm.DefaultSeriesOf).OfType<Series>()];

    /// <summary>A night's comparisons in the order of the machines, so that each stands in the same place on every page.</summary>
    public IReadOnlyList<Comparison> InOrderOfMachines(Night night) => [.. night.Comparisons.OrderBy(comparison => order[comparison.Pair.Machine])];
}
