using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>How fresh a machine is.</summary>
/// <param name="Machine">Its name and page.</param>
/// <param name="Latest">Its latest night.</param>
/// <param name="DaysBehind">Days between it and the newest night of all.</param>
/// <param name="Pairs">Nightly pairs of its own series.</param>
/// <param name="Missing">Nights without a pair.</param>
internal sealed record MachineStatus(Link Machine, Link Latest, int DaysBehind, int Pairs, int Missing)
{
    public static MachineStatus Of(Series series, DateOnly newest) => new(
        new Link(series.Machine.Name, Addresses.Machine(series.Machine)),
        new Link(Addresses.Date(series.Latest.Pair.Date), Addresses.Pair(series.Latest.Pair)),
        newest.DayNumber - series.Latest.Pair.Date.DayNumber,
        series.Comparisons.Count,
        series.MissingDates.Count);
}
