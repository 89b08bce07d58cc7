using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>Any two pairs against each other. The browser does it from the published data; without a script the page leads to what is already compared.</summary>
/// <param name="Latest">The latest pair of each series, at its table against the night before where it has one.</param>
/// <param name="Others">Pairs that are in no history and can be chosen all the same, newest first.</param>
internal sealed record ComparePage(IReadOnlyList<Link> Latest, IReadOnlyList<ComparePair> Others)
    : Page
{
    private const string Address = "compare/";
    private const int MostOthers = 100;

    public override string Template => "compare";

    public override string Section => "compare";

    public override string? Script => Latest.Count > 0 ? "compare.js" : null;

    public static ComparePage Of(SiteSource source) =>
        new(
            [.. source.Farm.Series.Select(series => LinkTo(series, source))],
            [.. source.Farm.Comparisons.Reverse().Where(IsInNoHistory).Take(MostOthers).Select(ComparePair.Of)])
        {
            Path = Address,
            Title = "Compare",
            Description = "Any two nights or machines against each other, benchmark by benchmark: what moved, and was it the interpreter or the JIT?",
            Origin = "Both pairs' own files of the published data; each pair's page names what it was read from.",
            IsSample = source.Farm.IsSample,
        };

    /// <summary>The page with a pair against the one before it.</summary>
    public static string With(ResultPair pair) => $"{Address}?b={pair.Id}";

    /// <summary>The page with a machine's latest pair against the one before it.</summary>
    public static string With(Machine machine) => $"{Address}?b={machine.Slug}";

    /// <summary>The page with two pairs.</summary>
    public static string Between(ResultPair before, ResultPair after) => $"{Address}?a={before.Id}&b={after.Id}";

    private static bool IsInNoHistory(Comparison comparison) => comparison.Pair.Kind == PairKind.OnDemand || comparison.Pair.Withheld is not null || comparison.Speedup is null;

    private static Link LinkTo(Series series, SiteSource source)
    {
        var latest = series.Latest;
        var before = source.Neighbours.Around(latest).Previous;
        var isCompared = !ArchivedNights.Hold(source.Farm, latest.Pair) && before is not null && PreviousChange.Between(before, latest) is not null;
        return new Link($"{series.Machine.Name}, {series.Definition.Title}, {Addresses.Date(latest.Pair.Date)}", Addresses.Pair(latest.Pair) + (isCompared ? "#since" : ""));
    }
}
