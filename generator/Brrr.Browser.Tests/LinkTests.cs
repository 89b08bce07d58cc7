using Xunit;

namespace Brrr.Browser.Tests;

public sealed class LinkTests(BuiltSite site)
{
    private const string Page = ".html";
    private readonly HashSet<string> files = [.. site.Files()];
    private readonly Dictionary<string, WrittenPage> pages = site.Files().Where(IsPage).ToDictionary(path => path, path => WrittenPage.Read(site.Folder, path));

    [Fact]
    public void Every_link_and_asset_of_every_page_is_there() =>
        Findings.None(from page in pages.Values
                      from reference in page.References().Concat(page.OwnAddresses()).Distinct()
                      let fault = FaultOf(page, reference)
                      where fault is not null
                      select $"{page.Path}: '{reference}' {fault}");

    /// <summary>A page somewhere in the tree must not know where the site is; the one for unknown addresses must.</summary>
    [Fact]
    public void Every_link_within_the_site_is_relative() =>
        Findings.None(from page in pages.Values
                      where page.Path != "404.html"
                      from reference in page.References()
                      where reference.StartsWith('/') || (reference.StartsWith(site.Address, StringComparison.Ordinal) && !page.OwnAddresses().Contains(reference))
                      select $"{page.Path}: '{reference}'");

    [Fact]
    public void Every_page_can_be_reached_from_the_first()
    {
        var reached = new HashSet<string> { "index.html" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var path))
        {
            var links = pages[path].Document.QuerySelectorAll("a[href]").Select(each => TargetOf(pages[path], each.GetAttribute("href") ?? ""));
            foreach (var target in links.OfType<string>().Where(pages.ContainsKey).Where(reached.Add)) waiting.Enqueue(target);
        }

        Findings.None(pages.Keys.Except(reached).Where(path => path != "404.html"));
    }

    [Fact]
    public void Every_id_is_there_once() =>
        Findings.None(from page in pages.Values
                      from group_ in page.Document.All.Where(each => !string.IsNullOrEmpty(each.Id)).GroupBy(each => each.Id, StringComparer.Ordinal)
                      where group_.Count() > 1
                      select $"{page.Path}: {group_.Key}");

    [Fact]
    public void Every_page_names_itself() =>
        Findings.None(from page in pages.Values
                      where page.Path != "404.html"
                      from address in page.Document.QuerySelectorAll("link[rel=canonical]").Select(each => each.GetAttribute("href")).DefaultIfEmpty()
                      where address != page.AddressIn(site.Address).AbsoluteUri
                      select $"{page.Path}: {address ?? "no canonical link"}");

    private static bool IsPage(string path) => path.EndsWith(Page, StringComparison.Ordinal);

    /// <summary>What is wrong with an address on a page; null for nothing.</summary>
    private string? FaultOf(WrittenPage page, string reference)
    {
        var address = new Uri(page.AddressIn(site.Address), reference);
        if (address.Scheme == "data") return null;
        if (!address.AbsoluteUri.StartsWith(new Uri(site.Address).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))
            return address.Scheme == Uri.UriSchemeHttps ? null : "is not https";
        if (TargetOf(page, reference) is not { } target) return "leads out of the site";
        if (!files.Contains(target)) return $"is not there ({target})";
        var name = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return name.Length == 0 || !IsPage(target) || pages[target].Has(name) ? null : $"has no such place ({target})";
    }

    /// <summary>The file that an address leads to, whether it is there or not; null outside of the site.</summary>
    private string? TargetOf(WrittenPage page, string reference)
    {
        var address = new Uri(page.AddressIn(site.Address), reference).GetLeftPart(UriPartial.Path);
        if (!address.StartsWith(site.Address, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(address[site.Address.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
