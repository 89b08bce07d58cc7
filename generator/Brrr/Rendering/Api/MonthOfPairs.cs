using Brrr.Comparisons;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary>Pairs of one month that follow each other in time: what the lists of all pairs say of them stays as it is while they do.</summary>
/// <param name="comparisons">In order of time, at least one.</param>
/// <param name="source">All numbers.</param>
internal sealed class MonthOfPairs(IReadOnlyList<Comparison> comparisons, SiteSource source)
{
    private readonly Lazy<IReadOnlyList<PairSummary>> summaries = new(() => [.. comparisons.Select(comparison => new PairSummary(source.Farm.ReadingOf(comparison)))]);

    public IReadOnlyList<Comparison> Comparisons => comparisons;

    /// <summary>Writes all that what is said of them is made of.</summary>
    public void WriteInputs(ContentBuffer output)
    {
        foreach (var comparison in comparisons) ModelBytes.Write(source.InputsOf(comparison), output);
    }

    /// <summary>What the list of all pairs says of each.</summary>
    public IReadOnlyList<PairSummary> Summaries => summaries.Value;

    /// <summary>Divides pairs by the months of their nights.</summary>
    /// <param name="inTime">In order of time. A pair of an earlier month among later ones divides them.</param>
    /// <param name="source">All numbers.</param>
    public static IReadOnlyList<MonthOfPairs> Of(IReadOnlyList<Comparison> inTime, SiteSource source)
    {
        var months = new List<MonthOfPairs>();
        var month = new List<Comparison>();
        foreach (var comparison in inTime)
        {
            if (month.Count > 0 && MonthOf(month[0]) != MonthOf(comparison))
            {
                months.Add(new MonthOfPairs(month, source));
                month = [];
            }

            month.Add(comparison);
        }

        if (month.Count > 0) months.Add(new MonthOfPairs(month, source));
        return months;
    }

    private static (int Year, int Month) MonthOf(Comparison comparison) => (comparison.Date.Year, comparison.Date.Month);
}
