using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>Charts by keyboard alone, and by touch.</summary>
public sealed class ChartKeyTests(Browser browser, BuiltSite site)
{
    private static readonly BrowserNewContextOptions Phone = new() { HasTouch = true, IsMobile = true, ViewportSize = new ViewportSize { Width = 375, Height = 812 } };

    [Fact]
    public async Task Arrows_step_through_points_and_lines_and_Enter_opens_one()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await TabTo(page, ".chart");

        await page.Keyboard.PressAsync("ArrowRight");
        await Says(page, "pi5, 2026-07-30: ");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Says(page, "pi5, 2026-07-29: ");
        await page.Keyboard.PressAsync("ArrowUp");
        await Says(page, "i5, 2026-07-29: ");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowUp");
        await Says(page, "m3, 2026-07-30: ");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Home");
        await Says(page, "i5, 2026-07-01: ");
        Assert.True(await page.Locator(".cursor").IsVisibleAsync());
        await page.Drawn();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives(site.Address + "nights/2026-07-30/2026-07-30-i5-*-jit/");
        Findings.None(visit.Complaints);
    }

    /// <summary>The real rows are the outside: the points of a day are as many as its pairs.</summary>
    [Fact]
    public async Task Two_commits_of_one_day_are_two_points()
    {
        await using var visit = await browser.Open(site.Address + "?range=2026-07-08..2026-07-08");
        await visit.Page.Locator(ChartVisit.Live).WaitForAsync();
        var lines = await visit.Page.Lines();
        Assert.Contains(lines.Values, values => values.Length == 2);
        Assert.Equal(lines.Values.Sum(values => values.Length), await visit.Page.Locator(".plotly-over .scatterlayer .point").CountAsync());
    }

    [Fact]
    public async Task Escape_and_Tab_leave_the_chart()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await TabTo(page, ".chart");
        await page.Keyboard.PressAsync("End");
        await Says(page, "pi5, 2026-07-30: ");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".cursor").IsVisibleAsync());
        Assert.False(await page.Locator(".chart").First.EvaluateAsync<bool>("chart => chart === document.activeElement"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('.chart *, .chart ~ * *')"));
    }

    [Fact]
    public async Task A_sign_opens_the_list_of_its_marks_and_Escape_closes_it()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await TabTo(page, ".mark-menu button");
        await page.Keyboard.PressAsync("Enter");
        var links = page.Locator(".mark-menu .panel a");
        await Assertions.Expect(links).ToHaveCountAsync(4);
        Assert.All(await links.AllAsync(), link => Assert.True(link.IsVisibleAsync().Result));
        Findings.None(await Axe.Violations(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await links.First.EvaluateAsync<bool>("link => link === document.activeElement"));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await links.First.IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('.mark-menu button')"));

        await page.Locator(".mark-menu button").ClickAsync();
        await links.First.ClickAsync();
        await page.Arrives(site.Address + "changes/*/");
        Findings.None(visit.Complaints);
    }

    /// <summary>The page is given a dozen events in three days, which no real one has had yet, and one of a title that wants to be markup.</summary>
    [Theory]
    [InlineData(1440, 4)]
    [InlineData(320, 3)]
    public async Task Dense_marks_share_signs_that_fit_the_window_and_their_lists_are_text(int width, int signs)
    {
        const string Usual = "<li class=\"change\"";
        var dense = string.Concat(Enumerable.Range(0, 12).Select(hour => $"<li class=\"event\" data-t=\"2026-07-{10 + (hour / 6):00}T{hour:00}:00:00\">event {hour} &lt;b&gt;</li>"));
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } };
        await using var visit = await browser.Open(site.Address, options, page => page.RouteAsync(site.Address, async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = text.Insert(text.IndexOf(Usual, StringComparison.Ordinal), dense + "<li class=\"epoch\" data-t=\"2026-07-05T00:00:00\">epoch</li>") });
        }));
        var page = visit.Page;
        var buttons = page.Locator(".mark-menu > button");
        Assert.Equal(signs, await buttons.CountAsync());
        var boxes = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.mark-menu > button')].map(each => each.getBoundingClientRect().x)");
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 24));
        await buttons.Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator(".mark-menu .panel:visible li").First).ToHaveTextAsync("event 0 <b>");
        Assert.Equal(0, await page.Locator(".panel b").CountAsync());
        Findings.None(await Axe.Violations(page));
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Without_plotly_arrows_step_and_the_legend_hides()
    {
        await using var visit = await browser.Open(site.Address, prepare: page => page.RouteAsync("**/plotly-*", route => route.AbortAsync()));
        var page = visit.Page;
        await TabTo(page, ".chart");
        await page.Keyboard.PressAsync("End");
        await Says(page, "pi5, 2026-07-30: ");
        await page.Locator(".chart[data-state=static]").WaitForAsync();
        await page.Locator(".legend button").First.ClickAsync();
        await page.Drawn();
        Assert.False(await page.Locator(".chart .points[data-line='0']").IsVisibleAsync());
        Assert.True(await page.Locator(".chart .points[data-line='1']").IsVisibleAsync());
        await TabTo(page, ".chart");
        await page.Keyboard.PressAsync("End");
        await Says(page, "i5, 2026-07-30: ");
        Assert.True(await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Last 7 days" }).IsDisabledAsync());
    }

    [Fact]
    public async Task A_tap_points_at_a_night_without_leaving_and_a_finger_scrolls_past_the_chart()
    {
        await using var visit = await browser.Open(site.Address, Phone);
        var page = visit.Page;
        await page.Locator(".chart").First.TapAsync(new LocatorTapOptions { Position = new Position { X = 150, Y = 320 } });
        await page.Locator(ChartVisit.Live).WaitForAsync();
        await page.Drawn();
        var point = await page.Locator(".plotly-over .scatterlayer .point").Last.BoundingBoxAsync() ?? throw new InvalidOperationException("no point");
        await page.Touchscreen.TapAsync(point.X + (point.Width / 2), point.Y + (point.Height / 2));
        await Assertions.Expect(page.Locator(".tip")).ToContainTextAsync("2026-07-30");
        Assert.Equal(site.Address, page.Url);
        Assert.Equal("pan-y", await page.Locator(".plotly-over .nsewdrag").EvaluateAsync<string>("drag => getComputedStyle(drag).touchAction"));
        await page.Locator(".mark-menu button").First.TapAsync();
        Assert.True(await page.Locator(".mark-menu .panel a").First.IsVisibleAsync());
        Findings.None(visit.Complaints);
    }

    /// <summary>Every page with something to search.</summary>
    [Theory]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.Benchmarks)]
    public async Task Focus_is_never_trapped(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        await visit.Page.Keyboard.PressAsync("/");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.type === 'search'"));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.type === 'search'"));
    }

    /// <summary>By the Tab key alone.</summary>
    private static async Task TabTo(IPage page, string target)
    {
        await page.Locator(".chart-tools .save > button").First.FocusAsync();
        for (var tries = 0; tries < 20; tries++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target)) return;
        }

        Assert.Fail($"Tab never reaches {target}");
    }

    private static Task Says(IPage page, string start) => Assertions.Expect(page.Locator(".chart [aria-live]").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^" + System.Text.RegularExpressions.Regex.Escape(start)));
}
