using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class AccessibilityTests(Browser browser, BuiltSite site)
{
    public static TheoryData<PageKind> Kinds => PageTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_either_theme(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
            Assert.Empty(await Violations(visit.Page));
        }
    }

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Pair)]
    public async Task Axe_finds_nothing_on_a_narrow_window(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 375, Height = 812 } });
        Assert.Empty(await Violations(visit.Page));
    }

    internal static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var options = new AxeRunOptions { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } };
        var result = await page.RunAxe(options);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} at {node.Target}: {node.Html}"));
    }
}
