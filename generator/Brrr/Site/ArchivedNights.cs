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

    /// <summary>Where a pair's data is, from the site's root.</summary>
    public static string DataOf(Farm farm, ResultPair pair) => $"api/v1/nights/{pair.Id}.json{(Hold(farm, pair) ? ".gz" : "")}";
}
