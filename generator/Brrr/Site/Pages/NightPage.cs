using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>All pairs of a date side by side.</summary>
/// <param name="Date">The night's name.</param>
/// <param name="Cards">A card a pair: the table's columns.</param>
/// <param name="Means">The pairs' geometric means without the excluded benchmarks.</param>
/// <param name="MeansAll">The same over all benchmarks.</param>
/// <param name="Rows">One a benchmark.</param>
/// <param name="Compare">Its pairs against others.</param>
/// <param name="Previous">The night before; null for the first.</param>
/// <param name="Next">The night after; null for the latest.</param>
internal sealed record NightPage(
    string Date,
    IReadOnlyList<MachineCard> Cards,
    IReadOnlyList<NightCell> Means,
    IReadOnlyList<NightCell> MeansAll,
    IReadOnlyList<NightRow> Rows,
    IReadOnlyList<Link> Compare,
    Link? Previous,
    Link? Next)
    : Page
{
    public override string Template => "night";

    public override string Section => "nights";

    public static NightPage Of(SiteSource source, int index)
    {
        var nights = source.Farm.Nights;
        var night = nights[index] with { Comparisons = source.InOrderOfMachines(nights[index]) };
        var names = night.Comparisons.SelectMany(comparison => comparison.Benchmarks).Select(benchmark => benchmark.Name);
        var byName = night.Comparisons.Select(comparison => comparison.Benchmarks.ToDictionary(benchmark => benchmark.Name, StringComparer.Ordinal)).ToList();
        return new NightPage(
            Addresses.Date(night.Date),
            [.. night.Comparisons.Select(comparison => MachineCard.Of(source.Farm.ReadingOf(comparison)))],
            [.. night.Comparisons.Select(comparison => MeanOf(comparison, comparison.Speedup?.Value))],
            [.. night.Comparisons.Select(comparison => MeanOf(comparison, comparison.SpeedupAll?.Value))],
            [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => RowOf(name))],
            NightText.CompareLinks(night.Comparisons),
            index > 0 ? NightText.LinkTo(nights[index - 1]) : null,
            index + 1 < nights.Count ? NightText.LinkTo(nights[index + 1]) : null)
        {
            Path = Addresses.Night(night.Date),
            Title = NightText.TitleOf(night.Date),
            Description = NightText.DescriptionOf(night.Date, night.Comparisons),
            Origin = NightText.OriginOf(night.Date, night.Comparisons),
            IsSample = night.Comparisons.All(comparison => comparison.Pair.Machine.Source.IsSample),
        };

        NightRow RowOf(string name) => new(
            new Link(name, source.Addresses.Benchmark(name)),
            byName.Any(pair => pair.TryGetValue(name, out var benchmark) && benchmark.IsExcluded),
            [.. night.Comparisons.Zip(byName, (comparison, benchmarks) => new NightCell(
                benchmarks.TryGetValue(name, out var benchmark) ? Measure.Speedup(benchmark.Speedup.Value) : null,
                source.RowOf(comparison.Pair, name)))]);
    }

    private static NightCell MeanOf(Comparison comparison, double? mean) =>
        new(mean is { } ratio ? Measure.Speedup(ratio) : null, Addresses.Pair(comparison.Pair));
}
