using Brrr.Results;
using Brrr.Site.Pages;

namespace Brrr.Site;

/// <summary>All that the page of a year is made of: found in a fraction of the time that its table takes.</summary>
/// <param name="Nights">Dates of its nights, on any machine.</param>
/// <param name="Series">Of each machine's own series: digest of all that its pairs of that year say; empty where it has none.</param>
/// <param name="Machines">Where.</param>
/// <param name="Years">The pages of all years.</param>
/// <param name="IsSample">Whether the results are made up.</param>
internal sealed record YearInputs(IReadOnlyList<DateOnly> Nights, IReadOnlyList<string> Series, IReadOnlyList<Machine> Machines, IReadOnlyList<Link> Years, bool IsSample)
{
    public static YearInputs Of(int year, SiteSource source) => new(
        [.. source.Farm.Nights.Select(night => night.Date).Where(date => date.Year == year)],
        [.. source.DefaultSeries.Select(series => source.DigestOf(series, year))],
        [.. source.DefaultSeries.Select(series => series.Machine)],
        YearPage.LinksOf(source.Farm),
        source.Farm.IsSample);
}
