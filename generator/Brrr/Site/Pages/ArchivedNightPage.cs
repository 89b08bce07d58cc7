namespace Brrr.Site.Pages;

/// <summary>The pairs of an archived date side by side: their geometric means, and where the rest is.</summary>
/// <param name="Date">The night's name.</param>
/// <param name="Rows">One a pair.</param>
/// <param name="Compare">Its pairs against others.</param>
/// <param name="Previous">The night before; null for the first.</param>
/// <param name="Next">The night after.</param>
internal sealed record ArchivedNightPage(string Date, IReadOnlyList<ArchivedNightRow> Rows, IReadOnlyList<Link> Compare, Link? Previous, Link? Next)
    : Page
{
    public override string Template => "night-archived";

    public override string Layout => "archived";

    public override string Section => "nights";

    public static ArchivedNightPage Of(SiteSource source, int index)
    {
        var nights = source.Farm.Nights;
        var comparisons = source.InOrderOfMachines(nights[index]);
        var date = nights[index].Date;
        return new ArchivedNightPage(
            Addresses.Date(date),
            [.. comparisons.Select(comparison => ArchivedNightRow.Of(source.Farm.ReadingOf(comparison)))],
            NightText.CompareLinks(comparisons),
            index > 0 ? NightText.LinkTo(nights[index - 1]) : null,
            index + 1 < nights.Count ? NightText.LinkTo(nights[index + 1]) : null)
        {
            Path = Addresses.Night(date),
            Title = NightText.TitleOf(date),
            Description = NightText.DescriptionOf(date, comparisons),
            Origin = NightText.OriginOf(date, comparisons),
            IsSample = comparisons.All(comparison => comparison.Pair.Machine.Source.IsSample),
        };
    }
}
