namespace Brrr.Site.Pages;

/// <summary>All benchmarks, with each machine's latest night.</summary>
/// <param name="Machines">The table's columns.</param>
/// <param name="Rows">In order of their names.</param>
internal sealed record BenchmarksPage(IReadOnlyList<MachineCard> Machines, IReadOnlyList<BenchmarksRow> Rows)
    : Page
{
    public override string Template => "benchmarks";

    public override string Section => "benchmarks";

    public static BenchmarksPage Of(SiteSource source)
    {
        var latest = source.DefaultSeries.Select(series => series.Latest).ToList();
        var byName = latest.Select(comparison => comparison.Benchmarks.ToDictionary(benchmark => benchmark.Name, StringComparer.Ordinal)).ToList();
        return new BenchmarksPage([.. latest.Select(comparison => MachineCard.Of(source.Farm.ReadingOf(comparison)))], [.. source.Benchmarks.Select(history => RowOf(history.Name))])
        {
            Path = "benchmarks/",
            Title = "All benchmarks",
            Description = $"What CPython's JIT does to each of {source.Benchmarks.Count} benchmarks, on the latest night of every machine.",
            Origin = "The latest night of each machine's own series.",
            IsSample = source.Farm.IsSample,
        };

        BenchmarksRow RowOf(string name) => new(
            new Link(name, source.Addresses.Benchmark(name)),
            source.Farm.Dashboard.Exclude.Contains(name),
            byName.Find(each => each.ContainsKey(name)) is { } any ? string.Join(", ", any[name].Tags) : "",
            [.. latest.Zip(byName, (comparison, benchmarks) => new NightCell(
                benchmarks.TryGetValue(name, out var benchmark) ? Measure.Speedup(benchmark.Speedup.Value) : null,
                source.RowOf(comparison.Pair, name)))]);
    }
}
