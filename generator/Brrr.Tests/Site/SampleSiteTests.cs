using Xunit;

namespace Brrr.Tests.Site;

/// <summary>The whole site of the committed sample, as files.</summary>
public sealed class SampleSiteTests(SampleSite site)
{
    [Fact]
    public void Every_link_and_asset_within_the_site_leads_to_a_file()
    {
        var broken = from page in site.Pages
                     from address in site.AddressesOn(page)
                     where !address.Contains(':', StringComparison.Ordinal) && !site.Has(page, address)
                     select $"{page}: {address}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_link_within_the_site_is_relative_except_on_the_page_for_lost_addresses()
    {
        var absolute = from page in site.Pages
                       where page != "404.html"
                       from address in site.AddressesOn(page)
                       where address.StartsWith('/')
                       select $"{page}: {address}";
        Assert.Empty(absolute);
    }

    [Fact]
    public void Every_row_that_a_link_names_is_there()
    {
        var ids = site.Pages.ToDictionary(page => page, page => site.IdsOn(page), StringComparer.Ordinal);
        var broken = from page in site.Pages
                     from address in site.AddressesOn(page)
                     let part = address.Split('#')
                     where part.Length == 2 && !address.Contains(':', StringComparison.Ordinal) && !ids[SampleSite.Target(page, part[0])].Contains(part[1])
                     select $"{page}: {address}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_page_begins_with_its_policy_and_runs_no_script_of_its_own() => Assert.All(site.Pages, page =>
    {
        var document = site.Read(page);
        Assert.Equal("Content-Security-Policy", document.QuerySelectorAll("meta")[1].GetAttribute("http-equiv"));
        Assert.All(document.Scripts, script => Assert.Empty(script.Text));
        Assert.Empty(document.QuerySelectorAll("[style], [onclick], [onload]"));
    });

    [Fact]
    public void Every_page_of_measurements_says_that_they_are_made_up() =>
        Assert.All(site.Pages.Except(["about/index.html", "method/index.html", "contribute/index.html", "run-your-own/index.html", "404.html"]), page =>
            Assert.NotNull(site.Read(page).QuerySelector("aside.banner")));

    [Fact]
    public void Every_figure_that_a_chart_names_is_there() => Assert.All(site.Pages, page =>
        Assert.All(site.Read(page).QuerySelectorAll("[data-figure]"), chart => Assert.True(site.Has(page, chart.GetAttribute("data-figure") ?? ""))));

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.All(site.Pages, page =>
    {
        var ids = site.Read(page).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    });
}
