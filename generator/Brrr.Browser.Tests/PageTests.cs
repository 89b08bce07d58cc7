using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class PageTests(Browser browser, BuiltSite site)
{
    private static readonly int[] Widths = [1440, 768, 375, 320];

    public static TheoryData<PageKind> Kinds { get; } = new(Enum.GetValues<PageKind>());

    /// <summary>All but the one that compares what somebody chooses.</summary>
    public static TheoryData<PageKind> WrittenKinds { get; } = new(Enum.GetValues<PageKind>().Where(kind => kind != PageKind.Compare));

    /// <summary>A violation of the content security policy is a console message, too.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Says_nothing_on_the_console_and_asks_for_nothing_that_fails_or_is_elsewhere(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        await visit.Settle();
        Findings.None(visit.Complaints);
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
            Findings.None(await WhatSticksOut(visit.Page));
        }
    }

    [Theory]
    [MemberData(nameof(WrittenKinds))]
    public async Task Is_whole_without_JavaScript(PageKind kind)
    {
        var parts = "() => ['table tbody tr', '.chart-plot use', '.chart-plot path', '.strip rect', '.spark path', 'nav a', '.legend li', 'dl > div']"
            + ".map(each => [...document.querySelectorAll(each)].filter(one => one.getClientRects().length > 0).length)";
        await using var without = await browser.Open(site.AddressOf(kind), new BrowserNewContextOptions { JavaScriptEnabled = false });
        await using var with = await browser.Open(site.AddressOf(kind));
        Findings.None(without.Complaints);
        Assert.Equal(await with.Page.EvaluateAsync<int[]>(parts), await without.Page.EvaluateAsync<int[]>(parts));
        Assert.Equal(0, await without.Page.Locator("main button, main input:not(.filters *), main select, noscript").CountAsync());
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
        Findings.None(visit.Complaints);
    }

    /// <summary>As on a slow line: the page is painted, and read, before its script comes.</summary>
    [Theory]
    [InlineData(PageKind.Home, 1280)]
    [InlineData(PageKind.Home, 375)]
    [InlineData(PageKind.Night, 375)]
    [InlineData(PageKind.Pair, 1280)]
    [InlineData(PageKind.Pair, 375)]
    [InlineData(PageKind.Machine, 320)]
    [InlineData(PageKind.Benchmarks, 1280)]
    [InlineData(PageKind.Benchmarks, 375)]
    [InlineData(PageKind.Changes, 1280)]
    [InlineData(PageKind.Changes, 375)]
    [InlineData(PageKind.Status, 1280)]
    public async Task A_late_script_moves_nothing(PageKind kind, int width)
    {
        var held = new TaskCompletionSource();
        await using var visit = await browser.Open(site.Address + "404.html", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var page = visit.Page;
        await page.RouteAsync("**/{brrr,chart*}.*.js", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(site.AddressOf(kind), new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.Locator("footer").WaitForAsync();
        await visit.Settle();
        await page.EvaluateAsync(LayoutShifts.Note);
        held.SetResult();
        await page.Locator("button.theme").WaitForAsync();
        await visit.Settle();
        Findings.None(await page.EvaluateAsync<string[]>(LayoutShifts.Noted));
    }

    [Fact]
    public async Task Not_found_works_from_any_depth()
    {
        await using var visit = await browser.Open(site.Address + "nights/2001-01-01/nowhere/");
        Assert.Equal(["404: " + site.Address + "nights/2001-01-01/nowhere/"], visit.Complaints.Where(each => !each.StartsWith("console", StringComparison.Ordinal)));
        await visit.Page.Locator("main .button").ClickAsync();
        await visit.Page.Arrives(site.Address);
    }

    /// <summary>Names what is wider than the window, and the overflow itself where nothing visible makes it; none where the page fits.</summary>
    internal static Task<string[]> WhatSticksOut(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const width = document.documentElement.clientWidth;
          const overflow = document.documentElement.scrollWidth - width;
          if (overflow <= 0) return [];
          const isClipped = element => {
            let { position } = getComputedStyle(element);
            for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
              const style = getComputedStyle(above);
              if (position === 'absolute' && style.position === 'static') continue;
              if (style.overflowX !== 'visible') return true;
              position = style.position;
            }
            return false;
          };
          const out = [...document.body.querySelectorAll('*')]
            .filter(each => each.getBoundingClientRect().right > width + 0.5 && !isClipped(each))
            .map(each => `at ${width}: <${each.localName} class="${each.getAttribute('class') ?? ''}"> reaches ${Math.round(each.getBoundingClientRect().right)}`);
          return [`at ${width}: ${overflow} pixels too wide`, ...out];
        }
        """);
}
