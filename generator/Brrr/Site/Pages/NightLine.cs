using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A night in a list.</summary>
/// <param name="Night">Its date and page.</param>
/// <param name="Entries">Its pairs.</param>
internal sealed record NightLine(Link Night, IReadOnlyList<NightEntry> Entries)
{
    public static NightLine Of(Night night, SiteSource source) =>
        new(new Link(Addresses.Date(night.Date), Addresses.Night(night.Date)), [.. source.InOrderOfMachines(night).Select(comparison => NightEntry.Of(comparison, source.Farm))]);
}
