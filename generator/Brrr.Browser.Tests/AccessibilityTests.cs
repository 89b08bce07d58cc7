using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class AccessibilityTests(Browser browser, BuiltSite site)
{
    public static TheoryData<PageKind> Kinds => PageTests.Kinds;

    /// <summary>The themes differ in their colours only, so that the dark one is asked for contrast alone.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_either_theme(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        Findings.None(await Axe.Violations(visit.Page));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Findings.None(await Axe.Violations(visit.Page, "color-contrast"));
    }

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Pair)]
    public async Task Axe_finds_nothing_on_a_narrow_window(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 375, Height = 812 } });
        Findings.None(await Axe.Violations(visit.Page));
    }

    [Fact]
    public async Task Tab_walks_through_all_of_a_page_and_shows_where_it_is()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Pair));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await visit.Page.EvaluateAsync<string>("() => document.activeElement.className"));
        var expected = await visit.Page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter(each => each.tabIndex >= 0 && each.checkVisibility()).length
            """);

        var reached = 1;
        for (; await Advance(visit.Page) is { } place; reached++) Assert.True(place == "shown", $"focus {reached + 1} can't be seen: {place}");
        Assert.Equal(expected, reached);
        Findings.None(visit.Complaints);
    }

    /// <summary>Presses Tab: "shown", or what has focus without an outline; null once focus has left the page.</summary>
    private static async Task<string?> Advance(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string?>("""
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              return at.matches(':focus-visible') && getComputedStyle(at).outlineStyle !== 'none' ? 'shown' : at.outerHTML.slice(0, 200);
            }
            """);
    }
}
