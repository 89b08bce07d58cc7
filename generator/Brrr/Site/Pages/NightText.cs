using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What the whole page of a night and the short one of an archived night say in the same words.</summary>
internal static class NightText
{
    public static string TitleOf(DateOnly date) => "Night of " + Addresses.Date(date);

    public static string DescriptionOf(DateOnly date, IReadOnlyList<Comparison> comparisons) =>
        $"What CPython's JIT did on {Addresses.Date(date)}: {string.Join("; ", comparisons.Select(WordsOf))}.";

    public static string OriginOf(DateOnly date, IReadOnlyList<Comparison> comparisons) =>
        $"The {comparisons.Count} pairs whose results stand under {Addresses.Date(date)}; each links to its files.";

    /// <summary>Its pairs against others.</summary>
    public static IReadOnlyList<Link> CompareLinks(IReadOnlyList<Comparison> comparisons)
    {
        var before = new Link("Compare with another night", ComparePage.With(comparisons[0].Pair));
        return comparisons.Count < 2 ? [before] : [before, new Link("Compare two of its machines", ComparePage.Between(comparisons[0].Pair, comparisons[1].Pair))];
    }

    public static Link LinkTo(Night night) => new(Addresses.Date(night.Date), Addresses.Night(night.Date));

    private static string WordsOf(Comparison comparison) =>
        $"{comparison.Pair.Machine.Name} {SpeedupText.Words(comparison.Speedup)}";
}
