using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>Names, metadata and configuration come from contributors: whatever they hold is text, nothing else.</summary>
public sealed class HostileTextTests(Browser browser)
{
    /// <summary>What would have come in if a text had become markup.</summary>
    private const string Intruders = """
        () => [
          ...(window.intruded ? ['a script ran'] : []),
          ...[...document.scripts].filter(each => each.type !== 'application/ld+json' && !/\/assets\/(vendor\/)?[\w.-]+\.js$/.test(each.src)).map(each => 'script: ' + each.outerHTML),
          ...[...document.querySelectorAll('iframe, object, embed, base[href], form, style, [style*=url], img:not([src="../badge/overall.svg"]), video, b, u, marquee, animate, set, foreignObject')]
            .filter(each => !each.closest('.plotly-over') && !each.id.startsWith('plotly')).map(each => each.outerHTML),
          ...[...document.querySelectorAll('*')].flatMap(each => [...each.attributes].filter(one => one.name.startsWith('on') || /[<>"'&]/.test(one.name)).map(one => `${one.name}: ${each.outerHTML}`)),
          ...[...document.querySelectorAll('*')].flatMap(each => [...each.attributes].filter(one => one.name !== 'content' && /^\s*(javascript|vbscript|data:text)/i.test(one.value)).map(one => `${one.name}: ${each.outerHTML}`)),
        ].map(each => each.slice(0, 200))
        """;

    [Fact]
    public async Task Stays_text_on_every_page()
    {
        using var results = new HostileResults();
        await using var site = await ServedBuild.Of("--data", results.Data);
        await using var visit = await browser.Open(site.Address);
        foreach (var path in site.Files().Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            await visit.Page.GotoAsync(site.Address + path);
            await visit.Settle();
            Findings.None((await visit.Page.EvaluateAsync<string[]>(Intruders)).Select(each => $"{path}: {each}"));
        }

        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Is_shown_as_it_was_written()
    {
        using var results = new HostileResults();
        await using var site = await ServedBuild.Of("--data", results.Data);
        await using var visit = await browser.Open(site.Address);
        Assert.Contains(HostileResults.Machine, await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(HostileResults.Title, await visit.Page.TitleAsync());

        await visit.Page.Locator(".card p.small a").First.ClickAsync();
        await visit.Page.Arrives(site.Address + "nights/*/*/");
        var pair = await visit.Page.Locator("main").InnerTextAsync();
        Assert.All(HostileResults.ShownOnAPair, text => Assert.Contains(text, pair, StringComparison.Ordinal));
        await visit.Page.GotoAsync(site.Address + "benchmarks/");
        Assert.Equal(HostileResults.Benchmarks.Order(StringComparer.Ordinal), (await visit.Page.Locator("tbody th a").AllInnerTextsAsync()).Order(StringComparer.Ordinal));
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Stays_text_when_Plotly_draws_it_and_when_tables_sort_and_search_it()
    {
        using var results = new HostileResults();
        await using var site = await ServedBuild.Of("--data", results.Data);
        await using var visit = await browser.Open(site.Address);
        await visit.Page.Locator(".chart").First.HoverAsync();
        await visit.Page.Locator(".chart[data-state=live]").WaitForAsync();
        var point = await visit.Page.Locator(".plotly-over .scatterlayer .point").Last.BoundingBoxAsync();
        Assert.NotNull(point);
        await visit.Page.Mouse.MoveAsync(point.X + 4, point.Y + 4);
        await Assertions.Expect(visit.Page.Locator(".plotly-over .hovertext").First).ToBeVisibleAsync();
        Findings.None(await visit.Page.EvaluateAsync<string[]>(Intruders));

        await visit.Page.GotoAsync(site.Address + "benchmarks/?q=%3Cscript%3Ewindow.intruded%3D1%3C/script%3E&sort=%22%3E%3Cimg%20src%3Dx%20onerror%3Dwindow.intruded%3D1%3E");
        await visit.Page.Locator("thead button").First.ClickAsync();
        Findings.None(await visit.Page.EvaluateAsync<string[]>(Intruders));
        Findings.None(visit.Complaints);
    }
}
