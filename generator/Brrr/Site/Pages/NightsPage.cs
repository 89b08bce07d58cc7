using System.Globalization;

namespace Brrr.Site.Pages;

/// <summary>The nights as a plain list, newest first.</summary>
/// <param name="Nights">Those that are not archived.</param>
/// <param name="Years">Pages of the years that others are of, newest first; none where every night is here.</param>
internal sealed record NightsPage(IReadOnlyList<NightLine> Nights, IReadOnlyList<Link> Years)
    : Page
{
    public override string Template => "nights";

    public override string Section => "nights";

    public static NightsPage Of(SiteSource source)
    {
        var nights = source.Farm.Nights;
        var whole = nights.Where(night => !ArchivedNights.Hold(source.Farm, night.Date)).ToList();
        var count = nights.Count.ToString(CultureInfo.InvariantCulture);
        return new NightsPage(
            [.. whole.AsEnumerable().Reverse().Select(night => NightLine.Of(night, source))],
            YearPage.LinksOf(source.Farm))
        {
            Path = "nights/",
            Title = "All nights",
            Description = whole.Count == nights.Count
                ? $"Every night that was measured, newest first: {count} in all."
                : $"The newest {whole.Count.ToString(CultureInfo.InvariantCulture)} of {count} nights that were measured, and the years before.",
            Origin = "Every pair of every source.",
            IsSample = source.Farm.IsSample,
        };
    }
}
