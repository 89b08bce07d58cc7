using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class ThemeTests(Browser browser, BuiltSite site)
{
    private const string Background = "() => getComputedStyle(document.documentElement).backgroundColor";

    /// <summary>Notes the theme in the moment in which there is something to paint.</summary>
    private const string NoteTheme = """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          window.firstTheme = document.documentElement.dataset.theme ?? '';
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        """;

    [Fact]
    public async Task Follows_the_system_until_somebody_chooses()
    {
        await using var visit = await browser.Open(site.Address);
        var light = await visit.Page.EvaluateAsync<string>(Background);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await visit.Page.EvaluateAsync<string>(Background));
        await Assertions.Expect(visit.Page.Locator("button.theme")).ToHaveTextAsync("Light theme");
        await visit.Page.Locator("button.theme").ClickAsync();
        Assert.Equal(light, await visit.Page.EvaluateAsync<string>(Background));
    }

    [Fact]
    public async Task Is_remembered_on_other_pages_before_anything_is_painted()
    {
        await using var visit = await browser.Open(site.Address, prepare: page => page.AddInitScriptAsync(NoteTheme));
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("() => window.firstTheme"));
        await visit.Page.Locator("button.theme").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var dark = await visit.Page.EvaluateAsync<string>(Background);

        await visit.Page.GotoAsync(site.AddressOf(PageKind.Pair));
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("() => window.firstTheme"));
        Assert.Equal(dark, await visit.Page.EvaluateAsync<string>(Background));

        await visit.Page.GotoAsync(site.AddressOf(PageKind.Pair) + "?theme=light");
        Assert.Equal("light", await visit.Page.EvaluateAsync<string>("() => window.firstTheme"));
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Is_the_systems_where_nothing_can_be_remembered()
    {
        const string NoStorage = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })";
        await using var visit = await browser.Open(site.Address, prepare: page => page.AddInitScriptAsync(NoStorage));
        await visit.Page.Locator("button.theme").ClickAsync();
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        Findings.None(visit.Complaints);
    }
}
