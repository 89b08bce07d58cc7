using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class PageTests(Browser browser, BuiltSite site)
{
    private static readonly int[] Widths = [1440, 768, 375, 320];

    public static TheoryData<PageKind> Kinds { get; } = new(Enum.GetValues<PageKind>());

    /// <summary>A violation of the content security policy is a console message, too.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Says_nothing_on_the_console_and_asks_for_nothing_that_fails_or_is_elsewhere(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        await visit.Settle();
        Assert.Empty(visit.Complaints);
        Assert.NotEmpty(await visit.Page.TitleAsync());
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Never_scrolls_sideways(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Settle();
            Assert.Equal($"{width}: nothing", $"{width}: {await WhatSticksOut(visit.Page)}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Is_whole_without_JavaScript(PageKind kind)
    {
        var parts = "() => ['table tbody tr', '.chart-plot use', '.chart-plot path', '.strip rect', '.spark path', 'nav a', '.legend li', 'dl > div']"
            + ".map(each => [...document.querySelectorAll(each)].filter(one => one.getClientRects().length > 0).length)";
        await using var without = await browser.Open(site.AddressOf(kind), new BrowserNewContextOptions { JavaScriptEnabled = false });
        await using var with = await browser.Open(site.AddressOf(kind));
        Assert.Empty(without.Complaints);
        Assert.Equal(await with.Page.EvaluateAsync<int[]>(parts), await without.Page.EvaluateAsync<int[]>(parts));
        Assert.Equal(0, await without.Page.Locator("main button, main input, main select, noscript").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Prints_and_keeps_still_and_takes_forced_colours(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind), new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal("auto", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => document.getAnimations().map(each => each.constructor.name)"));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await visit.Settle();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ForcedColors = ForcedColors.None });
        Assert.Equal(0, await visit.Page.Locator("header.site nav:visible, .theme:visible, .tools:visible").CountAsync());
        Assert.True(await visit.Page.Locator("h1:visible").CountAsync() == 1);
        Assert.NotEmpty(await visit.Page.PdfAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Not_found_works_from_any_depth()
    {
        await using var visit = await browser.Open(site.Address + "nights/2001-01-01/nowhere/");
        Assert.Equal(["404: " + site.Address + "nights/2001-01-01/nowhere/"], visit.Complaints.Where(each => !each.StartsWith("console", StringComparison.Ordinal)));
        await visit.Page.Locator("main .button").ClickAsync();
        await visit.Page.WaitForURLAsync(site.Address);
    }

    /// <summary>Names what is wider than the window, innermost first; "nothing" where the page fits.</summary>
    private static async Task<string> WhatSticksOut(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>("""
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return ['nothing'];
              const clips = element => element && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement));
              return [...document.body.querySelectorAll('*')]
                .filter(each => each.getBoundingClientRect().right > width + 0.5 && !clips(each.parentElement))
                .map(each => `${each.tagName}.${each.className?.baseVal ?? each.className} to ${Math.round(each.getBoundingClientRect().right)}`)
                .slice(-5);
            }
            """);
        return string.Join(", ", found.EnumerateArray().Select(each => each.GetString()));
    }
}
