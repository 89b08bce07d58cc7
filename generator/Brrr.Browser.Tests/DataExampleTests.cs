using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>The examples of the page about the data that need a browser, copied from the page.</summary>
public sealed class DataExampleTests(Browser browser, BuiltSite site)
{
    [Fact]
    public async Task JavaScript_prints_what_the_page_says()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Data));
        var printed = await visit.Page.EvaluateAsync<string>($$"""
            async () => {
              const lines = [];
              const console = { log: (...words) => lines.push(words.join(' ')) };
              {{await CodeOf(visit.Page, "benchmark.js")}}
              return lines.join('\n');
            }
            """);
        Assert.NotEmpty(printed);
        Assert.Equal(await visit.Page.Locator("[data-output='benchmark.js']").TextContentAsync(), printed);
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Embedded_pages_show_themselves_on_another_page_and_lead_out_of_their_frame()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Data));
        var page = visit.Page;
        var code = await CodeOf(page, "embed.html");
        await page.RouteAsync("**/another-page.html", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = code }));
        await page.GotoAsync(site.Address + "another-page.html");
        Assert.Equal(2, await page.Locator("iframe").CountAsync());
        Findings.None(visit.Complaints);
        await page.FrameLocator("iframe >> nth=0").Locator(".chart-plot").WaitForAsync();
        await page.FrameLocator("iframe >> nth=1").Locator(".card .big").WaitForAsync();
        Assert.Equal(0, await page.FrameLocator("iframe >> nth=0").Locator("script").CountAsync());

        await page.FrameLocator("iframe >> nth=1").Locator("h1 a").ClickAsync();
        await page.Arrives(site.Address + "machines/*/");
        Findings.None(visit.Complaints);
    }

    private static async Task<string> CodeOf(IPage page, string name) => await page.Locator($"[data-example='{name}']").TextContentAsync() ?? "";
}
