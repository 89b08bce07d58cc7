namespace Brrr.Publishing;

/// <summary>Whether the addresses on the pages of a site lead to its files, and their fragments to places in them. Other sites are not asked.</summary>
internal sealed class LinkCheck
{
    private const string HomePage = "index.html";

    /// <summary>Where a site is thought to be that does not say its address.</summary>
    private const string Anywhere = "https://site.invalid/";

    private readonly SiteFolder site;
    private readonly IReadOnlyDictionary<string, PageLinks> pages;
    private readonly Uri home;

    public LinkCheck(SiteFolder site, IReadOnlyDictionary<string, PageLinks> pages)
    {
        (this.site, this.pages) = (site, pages);
        home = new Uri(AddressOf(pages) ?? Anywhere);
    }

    /// <summary>The site's address as its first page says it, with a slash at its end; null where it says none.</summary>
    public static string? AddressOf(IReadOnlyDictionary<string, PageLinks> pages) =>
        pages.GetValueOrDefault(HomePage)?.Canonical is { } address && Results.WebAddress.IsSafe(address) ? address.TrimEnd('/') + "/" : null;

    /// <summary>What is wrong with the addresses on all pages.</summary>
    public IEnumerable<Finding> Findings() => pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal).AsParallel().AsOrdered().SelectMany(FindingsOn);

    private IEnumerable<Finding> FindingsOn(PageLinks page)
    {
        var address = new Uri(home, AddressIn(page.Path));
        return from reference in page.References.Concat(page.OwnAddresses).Distinct().Order(StringComparer.Ordinal)
               let fault = FaultOf(address, reference)
               where fault is not null
               select new Finding(page.Path, $"links to '{reference}', which {fault}", "mend the template or the article");
    }

    /// <summary>What is wrong with an address on a page; null for nothing.</summary>
    private string? FaultOf(Uri page, string reference)
    {
        if (!Uri.TryCreate(page, reference, out var address)) return "is no address";
        if (address.GetLeftPart(UriPartial.Authority) != home.GetLeftPart(UriPartial.Authority)) return null;
        if (!address.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal)) return "leads out of the site";
        var path = FileAt(Uri.UnescapeDataString(address.AbsolutePath[home.AbsolutePath.Length..]));
        if (!site.Has(path)) return $"is not there ({path})";
        var place = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return place.Length == 0 || !pages.TryGetValue(path, out var target) || target.Ids.Contains(place) ? null : $"has no such place ({path})";
    }

    private static string FileAt(string path) => path.Length == 0 || path.EndsWith('/') ? path + HomePage : path;

    private static string AddressIn(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
}
