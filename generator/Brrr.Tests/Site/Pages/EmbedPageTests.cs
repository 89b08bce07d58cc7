using Xunit;

namespace Brrr.Tests.Site.Pages;

/// <summary>The pages that others show within theirs.</summary>
public sealed class EmbedPageTests(SampleSite site)
{
    private IEnumerable<string> Embedded => site.Pages.Where(page => page.StartsWith("embed/", StringComparison.Ordinal));

    [Fact]
    public void There_is_one_for_the_chart_and_one_for_each_machine() => Assert.Equal(
        site.Json("api/v1/machines.json").GetProperty("machines").EnumerateArray().Select(machine => $"embed/machine/{machine.GetProperty("slug").GetString()}/index.html").Prepend("embed/chart/index.html").Order(StringComparer.Ordinal),
        Embedded);

    [Fact]
    public void They_have_neither_script_nor_navigation_and_open_links_outside_of_their_frame() => Assert.All(Embedded, page =>
    {
        var document = site.Read(page);
        Assert.Empty(document.QuerySelectorAll("script, nav, header.site, [data-figure]"));
        Assert.DoesNotContain("script-src", document.QuerySelector("meta[http-equiv]")?.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("_top", document.QuerySelector("base")?.GetAttribute("target"));
        Assert.Equal("light dark", document.QuerySelector("meta[name=color-scheme]")?.GetAttribute("content"));
        Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.NotNull(document.QuerySelector("aside.banner"));
        Assert.NotNull(document.QuerySelector("h1 a[href]"));
    });

    [Fact]
    public void They_show_what_the_full_pages_show()
    {
        Assert.Equal(
            site.Read("index.html").QuerySelectorAll(".chart-plot .line path").Select(path => path.GetAttribute("d")),
            site.Read("embed/chart/index.html").QuerySelectorAll(".chart-plot .line path").Select(path => path.GetAttribute("d")));
        var cards = site.Read("index.html").QuerySelectorAll(".cards .card").ToDictionary(card => card.QuerySelector("h3")?.TextContent ?? "", card => card.QuerySelector(".big")?.TextContent);
        Assert.All(Embedded.Where(page => page != "embed/chart/index.html"), page =>
            Assert.Equal(cards[site.Read(page).QuerySelector("h3")?.TextContent ?? ""], site.Read(page).QuerySelector(".card .big")?.TextContent));
    }
}
