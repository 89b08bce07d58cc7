using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class CompareTests(Browser browser, BuiltSite site)
{
    private const string Benchmarks = "#compare table[data-sortable]";

    /// <summary>Name and the first three numbers of each row.</summary>
    private const string Rows = """
        table => [...table.tBodies[0].rows].map(row => [row.cells[0].textContent.replace(' excluded', ''), ...[1, 2, 3].map(at => row.cells[at].textContent)].join(' | ')).sort()
        """;

    private const string NewestOfBoth = "?a=2026-07-01&b=2026-07-30";

    [Fact]
    public async Task Says_what_the_pairs_own_page_says_against_the_previous_night()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Pair));
        var page = visit.Page;
        var written = await page.Locator("#since ~ details table").EvaluateAsync<string[]>(Rows);
        var measures = await page.Locator("#since + p span").AllTextContentsAsync();
        await page.GetByText("Compare with another night or machine").ClickAsync();
        await page.Locator(Benchmarks).WaitForAsync();
        Assert.NotEmpty(written);
        Assert.Equal(written, await page.Locator(Benchmarks).EvaluateAsync<string[]>(Rows));
        Assert.Equal(measures, await page.Locator("#compare > .lead span").AllTextContentsAsync());
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task What_is_chosen_stands_in_the_address_and_comes_back_from_it()
    {
        await using var visit = await Open("");
        var page = visit.Page;
        var lead = page.Locator("#compare > .lead");
        var first = await lead.TextContentAsync() ?? "";
        await page.Locator("#b-machine").FocusAsync();
        await page.Locator("#b-machine").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?a=2026-07-29-\w+-.*&b=2026-07-30-"));
        await Assertions.Expect(page.Locator("#b-machine")).ToBeFocusedAsync();
        await Assertions.Expect(lead).Not.ToHaveTextAsync(first);
        var second = await lead.TextContentAsync() ?? "";
        await page.Locator("#a-night").SelectOptionAsync(new SelectOptionValue { Index = 4 });
        await Assertions.Expect(lead).Not.ToHaveTextAsync(second);
        var address = page.Url;
        var said = await page.Locator("#compare > .lead").TextContentAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#compare > .lead")).ToHaveTextAsync(said ?? "");
        await page.GetByRole(AriaRole.Button, new() { Name = "Swap A and B" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).Not.ToHaveURLAsync(address);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#compare > .lead")).ToHaveTextAsync(said ?? "");
        Assert.Equal(address, page.Url);
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Swapping_turns_every_ratio_over()
    {
        await using var visit = await Open(NewestOfBoth);
        var forward = await Ratios(visit.Page);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Swap A and B" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".side").First).ToContainTextAsync("2026-07-30");
        var backward = await Ratios(visit.Page);
        Assert.Equal(forward.Keys, backward.Keys);
        Assert.All(forward, row => Assert.Equal(1, row.Value * backward[row.Key], 12));
    }

    [Theory]
    [InlineData(NewestOfBoth)]
    [InlineData("?a=pi5&b=m3")]
    public async Task The_parts_of_the_waterfall_multiply_to_the_difference(string choice)
    {
        await using var visit = await Open(choice);
        var parts = await visit.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('#compare .parts tbody td.n')].map(cell => Number(cell.dataset.v))");
        Assert.InRange(parts.Length, 3, 14);
        Assert.Equal(parts[^1], parts[..^1].Aggregate(1.0, (product, part) => product * part), 9);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Swap A and B" }).ClickAsync();
        var ids = System.Web.HttpUtility.ParseQueryString(new Uri(visit.Page.Url).Query);
        Assert.Equal(SpeedupOf(ids["a"]) / SpeedupOf(ids["b"]), parts[^1], 9);
    }

    [Fact]
    public async Task Filters_search_and_order_stand_in_the_address()
    {
        await using var visit = await Open(NewestOfBoth);
        var page = visit.Page;
        var all = await Ratios(page);
        await page.GetByLabel("Significant only").CheckAsync();
        await page.Locator(Benchmarks).GetByRole(AriaRole.Button, new() { Name = "Speedup" }).ClickAsync();
        await page.ReloadAsync();
        await page.Locator(Benchmarks).WaitForAsync();
        Assert.True(await page.GetByLabel("Significant only").IsCheckedAsync());
        var left = await Ratios(page);
        Assert.InRange(left.Count, 1, all.Count - 1);
        Assert.Equal(left.Values.OrderDescending(), left.Values);
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("nbody");
        Assert.Equal(["nbody"], (await Ratios(page)).Keys);
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Link_and_Markdown_can_be_copied()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Compare) + NewestOfBoth, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(page.Locator(".share output")).ToHaveTextAsync("Copied.");
        var link = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Matches(@"/compare/\?a=2026-07-01-[\w.-]+&b=2026-07-30-[\w.-]+$", link);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as Markdown" }).ClickAsync();
        var markdown = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(await page.Locator("#compare pre").TextContentAsync(), markdown);
        Assert.Contains($"[The whole comparison]({link})", markdown, StringComparison.Ordinal);
        var change = await page.Locator("#compare > .lead span").First.TextContentAsync();
        Assert.Contains($"× | {change?.Replace('\u202F', ' ')} |", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?a=nobody", "There is no pair, night or machine called \u201Cnobody\u201D.")]
    [InlineData("?a=../../x", "called \u201C../../x\u201D.")]
    [InlineData("?a=1999-01-01&b=pi5", "called \u201C1999-01-01\u201D.")]
    [InlineData("?b=2026-07-30-nowhere-0000000-jit", "called \u201C2026-07-30-nowhere-0000000-jit\u201D.")]
    public async Task What_is_not_there_is_said_and_another_can_be_chosen(string query, string words)
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Compare) + query);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(words);
        await visit.Page.Locator("#a-machine").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await visit.Page.Locator("#b-machine").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Page.Locator(Benchmarks).WaitForAsync();
    }

    [Fact]
    public async Task Says_so_where_the_data_can_not_be_read()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Compare), prepare: page => page.RouteAsync("**/api/v1/*", route => route.AbortAsync()));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The published data can't be read");
    }

    [Fact]
    public async Task Leads_on_without_JavaScript()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Compare), new BrowserNewContextOptions { JavaScriptEnabled = false });
        await Assertions.Expect(visit.Page.GetByText("Choosing two pairs needs JavaScript.")).ToBeVisibleAsync();
        await visit.Page.Locator("main li a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#since")).ToHaveTextAsync("Against the previous night");
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1440)]
    public async Task Axe_finds_nothing_once_it_is_drawn(int width)
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Compare) + "?a=pi5&b=m3", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await visit.Page.Locator(Benchmarks).WaitForAsync();
        Findings.None(await Axe.Violations(visit.Page));
        Findings.None(await PageTests.WhatSticksOut(visit.Page));
        Findings.None(visit.Complaints);
    }

    private async Task<Visit> Open(string query)
    {
        var visit = await browser.Open(site.AddressOf(PageKind.Compare) + query);
        await visit.Page.Locator(Benchmarks).WaitForAsync();
        return visit;
    }

    /// <summary>The ratio of the speedups of every benchmark that is shown, in its order.</summary>
    private static async Task<OrderedDictionary<string, double>> Ratios(IPage page)
    {
        var rows = await page.Locator(Benchmarks).EvaluateAsync<string[]>("table => [...table.tBodies[0].rows].filter(row => !row.hidden).map(row => row.cells[0].textContent + '=' + row.cells[1].dataset.v)");
        return new OrderedDictionary<string, double>(rows.Select(row => row.Split('=')).Select(row => KeyValuePair.Create(row[0], double.Parse(row[1], CultureInfo.InvariantCulture))));
    }

    private double SpeedupOf(string? id)
    {
        using var pair = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Folder, "api", "v1", "nights", id + ".json")));
        return pair.RootElement.GetProperty("speedup").GetDouble();
    }
}
