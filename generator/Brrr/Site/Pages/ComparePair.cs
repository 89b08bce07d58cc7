using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A pair that can be chosen by its id, and its page.</summary>
internal sealed record ComparePair(string Id, Link Link)
{
    public static ComparePair Of(Comparison comparison) => new(
        comparison.Pair.Id,
        new Link(
            $"{comparison.Pair.Machine.Name}, {Addresses.Date(comparison.Pair.Date)}, {comparison.Pair.Head.Name.Version.Text}: {WhyOf(comparison)}",
            Addresses.Pair(comparison.Pair)));

    private static string WhyOf(Comparison comparison) =>
        comparison.Pair.Withheld is { } reason ? "withheld, " + reason
        : comparison.Pair.Kind == PairKind.OnDemand ? "on demand"
        : "without a speedup";
}
