using Brrr.Comparisons;

namespace Brrr.Site;

/// <summary>
/// Which nights are archived: those before the newest that the owner wants whole pages of. They keep their addresses and all their numbers, with short pages and
/// packed data.
/// </summary>
internal static class ArchivedNights
{
    /// <summary>The oldest night that is whole, where older ones are archived; null where none is.</summary>
    public static DateOnly? Before(Farm farm) => farm.Nights.Count > farm.Dashboard.DetailNights ? farm.Nights[^farm.Dashboard.DetailNights].Date : null;

    /// <summary>Whether a night is archived.</summary>
    public static bool Hold(Farm farm, DateOnly night) => night < Before(farm);

    /// <summary>Whether a pair's night is archived.</summary>
    public static bool Hold(Farm farm, ResultPair pair) => Hold(farm, pair.Date);

    /// <summary>Whether a whole year lies before a night.</summary>
    /// <param name="before">The oldest night that is whole; null where none is archived.</param>
    /// <param name="year">The year.</param>
    public static bool HoldYear(DateOnly? before, int year) => new DateOnly(year, 12, 31) < before;

    /// <summary>Where a pair's data is, from the site's root.</summary>
    public static string DataOf(Farm farm, ResultPair pair) => $"api/v1/nights/{pair.Id}.json{(Hold(farm, pair) ? ".gz" : "")}";
}
