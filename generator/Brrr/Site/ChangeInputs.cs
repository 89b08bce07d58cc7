using Brrr.Comparisons;
using Brrr.Site.Charts;
using Brrr.Site.Pages;

namespace Brrr.Site;

/// <summary>All that the page of a benchmark's regression or improvement is made of: found in a fraction of the time that its chart takes.</summary>
/// <param name="Words">What the words of the short page are made of, which the whole one says, too.</param>
/// <param name="Together">How many benchmarks changed on the same night.</param>
/// <param name="Nights">Ids and digests of the pairs that the chart and the list of commits show.</param>
/// <param name="Marks">What the chart marks.</param>
internal sealed record ChangeInputs(
    ArchivedChangeInputs Words,
    string Together,
    IReadOnlyList<string> Nights,
    IReadOnlyList<ChartMark> Marks)
{
    public static ChangeInputs Of(Change change, SiteSource source)
    {
        var nights = ChangeChart.NightsOf(change);
        return new ChangeInputs(
            ArchivedChangeInputs.Of(change, source),
            ChangePageText.TogetherOf(change, source),
            [.. nights.Concat([change.RangeStart, change.LastGood, change.LevelStart, change.LevelEnd]).Concat(change.Candidates).SelectMany(night => new[] { night.Pair.Id, source.DigestOf(night) })],
            ChangeChart.MarksOf(change, nights, source));
    }
}
