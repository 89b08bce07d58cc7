using System.Globalization;
using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>The nights of a year that has archived ones as a table: what each machine's own series said.</summary>
/// <param name="Year">The year.</param>
/// <param name="Machines">Names of the machines that ran in it: the columns.</param>
/// <param name="Nights">Newest first.</param>
/// <param name="Others">Pages of the other years, newest first.</param>
internal sealed record YearPage(string Year, IReadOnlyList<Link> Machines, IReadOnlyList<YearRow> Nights, IReadOnlyList<Link> Others)
    : Page
{
    public override string Template => "year";

    public override string Section => "nights";

    /// <summary>A page a year.</summary>
    public static IEnumerable<PagePlan> Plans(SiteSource source) =>
        YearsOf(source.Farm).Select(year => new PagePlan(PathOf(year), () => Of(year, source)) { Inputs = () => YearInputs.Of(year, source) });

    /// <summary>The pages of all years that have archived nights, newest first.</summary>
    public static IReadOnlyList<Link> LinksOf(Farm farm) => [.. YearsOf(farm).Select(year => new Link(NameOf(year), PathOf(year)))];

    private static YearPage Of(int year, SiteSource source)
    {
        var series = source.DefaultSeries.Select(each => each.Comparisons.Where(comparison => comparison.Pair.Date.Year == year).ToLookup(comparison => comparison.Pair.Date)).ToList();
        var ran = source.DefaultSeries.Zip(series).Where(each => each.Second.Count > 0).ToList();
        var nights = source.Farm.Nights.Where(night => night.Date.Year == year).ToList();
        return new YearPage(
            NameOf(year),
            [.. ran.Select(each => new Link(each.First.Machine.Name, Addresses.Machine(each.First.Machine)))],
            [.. nights.AsEnumerable().Reverse().Select(night => new YearRow(NightText.LinkTo(night), [.. ran.Select(each => SpeedupOf(each.Second[night.Date]))]))],
            [.. LinksOf(source.Farm).Where(link => link.Address != PathOf(year))])
        {
            Path = PathOf(year),
            Title = "Nights of " + NameOf(year),
            Description = $"Every night of {NameOf(year)} that was measured, newest first: {nights.Count.ToString(CultureInfo.InvariantCulture)} in all.",
            Origin = "Every pair of each machine's own series in that year.",
            IsSample = source.Farm.IsSample,
        };
    }

    /// <summary>Of several pairs of a night the last one's.</summary>
    private static Measure? SpeedupOf(IEnumerable<Comparison> night) => night.LastOrDefault()?.Speedup is { } speedup ? Measure.Speedup(speedup.Value) : null;

    private static IEnumerable<int> YearsOf(Farm farm) =>
        farm.Nights.Where(night => ArchivedNights.Hold(farm, night.Date)).Select(night => night.Date.Year).Distinct().OrderDescending();

    private static string PathOf(int year) => $"nights/{NameOf(year)}/";

    private static string NameOf(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
