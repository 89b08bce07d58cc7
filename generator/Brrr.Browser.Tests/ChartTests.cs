using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class ChartTests(Browser browser, BuiltSite site)
{
    /// <summary>Where everything stands that a chart's successor must leave in its place.</summary>
    private const string Places = """
        () => [...document.querySelectorAll('main *')].filter(each => !each.closest('.chart') && !each.closest('.legend') || each.matches('.chart, .legend, .legend li'))
          .map(each => { const { x, y, width, height } = each.getBoundingClientRect(); return [x, y, width, height].map(Math.round).join(' '); })
        """;

    /// <summary>Every word on the first chart and where it stands: dates, percents, goals, names.</summary>
    private const string Words = """
        () => [...document.querySelector('.chart').querySelectorAll('text')].filter(each => each.checkVisibility({ visibilityProperty: true }))
          .map(each => { const { x, y } = each.getBoundingClientRect(); return `${each.textContent} ${Math.round(x)} ${Math.round(y)}`; }).sort()
        """;

    public static TheoryData<PageKind, int> Charts { get; } = new()
    {
        { PageKind.Home, 1440 },
        { PageKind.Home, 375 },
        { PageKind.Machine, 1440 },
        { PageKind.Benchmark, 1440 },
        { PageKind.Benchmark, 375 },
    };

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task Plotly_comes_with_the_first_interaction_and_moves_nothing(PageKind kind, int width)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } };
        await using var visit = await browser.Open(site.AddressOf(kind), options);
        var page = visit.Page;
        await page.Locator(".chart").First.ScrollIntoViewIfNeededAsync();
        await visit.Settle();
        Assert.DoesNotContain(visit.Requests, IsLate);
        await page.EvaluateAsync(LayoutShifts.Note);
        var before = await page.EvaluateAsync<string[]>(Places);
        var drawn = await Heights(page, ".chart-plot .points use");
        var words = await page.EvaluateAsync<string[]>(Words);

        await page.Locator(".chart").First.HoverAsync();
        await page.Locator(ChartVisit.Live).WaitForAsync();
        await visit.Settle();
        Assert.Equal(1, visit.Requests.Count(each => each.Contains("/plotly-", StringComparison.Ordinal)));
        Assert.Equal(before, await page.EvaluateAsync<string[]>(Places));
        Findings.None(await page.EvaluateAsync<string[]>(LayoutShifts.Noted));
        var redrawn = await Heights(page, ".plotly-over .scatterlayer .point");
        Assert.Equal(drawn.Length, redrawn.Length);
        Assert.All(drawn.Zip(redrawn), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 2));
        Assert.Equal(words, await page.EvaluateAsync<string[]>(Words));
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Plotly_comes_with_a_touch()
    {
        await using var visit = await browser.Open(site.Address, new BrowserNewContextOptions { HasTouch = true, IsMobile = true, ViewportSize = new ViewportSize { Width = 375, Height = 812 } });
        Assert.DoesNotContain(visit.Requests, IsLate);
        await visit.Page.Locator(".chart").First.TapAsync(new LocatorTapOptions { Position = new Position { X = 150, Y = 320 } });
        await visit.Page.Locator(ChartVisit.Live).WaitForAsync();
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task The_drawing_stays_where_plotly_is_blocked()
    {
        await using var visit = await browser.Open(site.Address, prepare: page => page.RouteAsync("**/plotly-*", route => route.AbortAsync()));
        await visit.Page.Locator(".chart").First.HoverAsync();
        await visit.Page.Locator(".chart[data-state=static]").WaitForAsync();
        Assert.True(await visit.Page.Locator(".chart-plot").First.IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".chart-plot use").First.IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator(".plotly-over").CountAsync());
    }

    [Fact]
    public async Task The_drawing_stays_where_its_figure_is_missing()
    {
        await using var visit = await browser.Open(site.Address, prepare: page => page.RouteAsync("**/speedup.json", route => route.FulfillAsync(new RouteFulfillOptions { Status = 404 })));
        await visit.Page.Locator(".chart").First.HoverAsync();
        await visit.Page.Locator(".chart[data-state=static]").WaitForAsync();
        Assert.True(await visit.Page.Locator(".chart-plot").First.IsVisibleAsync());
    }

    [Fact]
    public async Task A_live_chart_is_accessible_in_both_themes_and_follows_the_switch()
    {
        await using var visit = await OpenLive();
        Findings.None(await Axe.Violations(visit.Page));
        var paper = await Paper(visit.Page);
        await visit.Page.Locator("button.theme").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".plotly-over .main-svg").First).Not.ToHaveAttributeAsync("style", paper);
        Findings.None(await Axe.Violations(visit.Page, "color-contrast"));
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task The_legend_hides_lines()
    {
        await using var visit = await OpenLive();
        var points = visit.Page.Locator(".plotly-over .scatterlayer .point");
        var all = await points.CountAsync();
        var button = visit.Page.Locator(".legend button").First;
        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("false", await button.GetAttributeAsync("aria-pressed"));
        await Assertions.Expect(points).Not.ToHaveCountAsync(all);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(points).ToHaveCountAsync(all);
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task A_point_leads_to_its_pair()
    {
        await using var visit = await browser.Open(site.Address, new BrowserNewContextOptions { JavaScriptEnabled = false });
        Assert.Equal(0, await visit.Page.Locator(".chart-tools").EvaluateAsync<double>("tools => tools.getBoundingClientRect().height"));
        await visit.Page.Locator(".marks summary").ClickAsync();
        Assert.Equal(4, await visit.Page.Locator(".marks a:visible").CountAsync());
        await visit.Page.Locator(".points a").Last.ClickAsync();
        await visit.Page.Arrives(site.Address + "nights/*/*/");
        Assert.Equal(1, await visit.Page.Locator("main.page-pair").CountAsync());
    }

    private static bool IsLate(string address) => address.Contains("/plotly-", StringComparison.Ordinal) || address.EndsWith(".json", StringComparison.Ordinal);

    private static async Task<string> Paper(IPage page) => await page.Locator(".plotly-over .main-svg").First.GetAttributeAsync("style") ?? "";

    /// <summary>How high the markers of the first chart stand, in pixels from its top, from the lowest to the highest.</summary>
    private static async Task<double[]> Heights(IPage page, string markers)
    {
        const string Script = """
            (chart, markers) => {
              const top = chart.getBoundingClientRect().top;
              return [...chart.querySelectorAll(markers)].map(each => each.getBoundingClientRect()).map(box => (box.top + box.bottom) / 2 - top).sort((a, b) => b - a);
            }
            """;
        var found = await page.Locator(".chart").First.EvaluateAsync<JsonElement>(Script, markers);
        return [.. found.EnumerateArray().Select(each => each.GetDouble())];
    }

    private async Task<Visit> OpenLive()
    {
        var visit = await browser.Open(site.Address);
        await visit.Page.Locator(".chart").First.HoverAsync();
        await visit.Page.Locator(ChartVisit.Live).WaitForAsync();
        return visit;
    }
}
