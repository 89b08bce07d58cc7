using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>Pictures of every kind of page for people to leaf through, in the folder <c>_screens</c>; made only when asked for.</summary>
[Trait("Tier", "Screens")]
public sealed class Screens(Browser browser, BuiltSite site)
{
    private static readonly ViewportSize[] Sizes = [new() { Width = 1440, Height = 900 }, new() { Width = 375, Height = 812 }];

    [Theory]
    [MemberData(nameof(PageTests.Kinds), MemberType = typeof(PageTests))]
    public async Task Are_taken_of_every_kind_of_page(PageKind kind)
    {
        foreach (var size in Sizes)
        {
            await using var visit = await browser.Open(site.AddressOf(kind), new BrowserNewContextOptions { ViewportSize = size });
            foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
                await Take(visit.Page, $"{kind}-{size.Width}-{theme}");
            }
        }
    }

    /// <summary>Plotly in place of the drawing.</summary>
    [Fact]
    public async Task Are_taken_of_a_live_chart()
    {
        await using var visit = await browser.Open(site.Address, new BrowserNewContextOptions { ViewportSize = Sizes[0] });
        await visit.Page.Locator(".chart").First.HoverAsync();
        await visit.Page.Locator(".chart[data-state=live]").WaitForAsync();
        await Take(visit.Page, "home-live");
    }

    private static Task<byte[]> Take(IPage page, string name) => page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = System.IO.Path.Combine(Repository.Root, "_screens", name.ToLowerInvariant() + ".png"),
        FullPage = true,
        Animations = ScreenshotAnimations.Disabled,
    });
}
