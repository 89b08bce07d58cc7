using Brrr.Comparisons;

namespace Brrr.Rendering.Feeds;

/// <summary>The Atom feeds. A feed needs absolute addresses: without the dashboard's <c>site_url</c>, and before the first pair, there is none.</summary>
internal static class FeedFiles
{
    /// <summary>Their addresses from the site's root, by what an index calls them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Links(Farm farm) => farm.Dashboard.SiteUrl is null || farm.Comparisons.Count == 0
        ? []
        : [KeyValuePair.Create("changesFeed", ChangesFeed.File), KeyValuePair.Create("nightsFeed", NightsFeed.File)];

    /// <param name="farm">All numbers.</param>
    public static IEnumerable<SiteFile> Of(Farm farm)
    {
        if (farm.Dashboard.SiteUrl is not { } site || farm.Comparisons.Count == 0) return [];
        var newest = farm.Comparisons.Max(comparison => NewsTime.Of(comparison.Pair));
        return
        [
            new SiteFile(ChangesFeed.File, () => AtomText.Bytes(ChangesFeed.Of(farm, site, newest))),
            new SiteFile(NightsFeed.File, () => AtomText.Bytes(NightsFeed.Of(farm, site, newest))),
        ];
    }
}
