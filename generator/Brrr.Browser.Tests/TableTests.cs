using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class TableTests(Browser browser, BuiltSite site)
{
    private const string Search = "main input[type=search]";

    /// <summary>What the shown rows say in a column, as the page sorts it.</summary>
    private const string Column = """
        index => [...[...document.querySelector('table').tBodies].at(-1).rows].filter(row => !row.hidden)
          .map(row => row.cells[index].dataset.v ?? row.cells[index].textContent.trim())
        """;

    [Theory]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.Night)]
    [InlineData(PageKind.Benchmarks)]
    public async Task Headers_sort_by_keyboard_and_say_so(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        var page = visit.Page;
        var header = page.Locator("table").First.Locator("thead th").Nth(1);
        await header.GetByRole(AriaRole.Button).FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("descending", await header.GetAttributeAsync("aria-sort"));
        var descending = Numbers(await page.EvaluateAsync<string[]>(Column, 1));
        Assert.Equal(descending.OrderDescending(), descending);

        await page.Keyboard.PressAsync("Space");
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        var ascending = Numbers(await page.EvaluateAsync<string[]>(Column, 1));
        Assert.Equal(ascending.Order(), ascending);
        Assert.Equal(1, await page.Locator("table").First.Locator("[aria-sort]").CountAsync());

        await page.ReloadAsync();
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        Assert.Equal(ascending, Numbers(await page.EvaluateAsync<string[]>(Column, 1)));
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Names_sort_from_a_to_z_first()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Pair));
        var header = visit.Page.Locator("table").First.Locator("thead th").First;
        await header.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        var names = await visit.Page.EvaluateAsync<string[]>(Column, 0);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.Night)]
    [InlineData(PageKind.Benchmarks)]
    public async Task Slash_leads_to_the_search_which_leaves_matching_rows(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        var page = visit.Page;
        var all = await page.EvaluateAsync<string[]>(Column, 0);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("pickle");
        Assert.Equal("pickle", await page.Locator(Search).InputValueAsync());
        var found = await page.EvaluateAsync<string[]>(Column, 0);
        Assert.NotEmpty(found);
        Assert.InRange(found.Length, 1, all.Length - 1);
        Assert.All(found, name => Assert.Contains("pickle", name, StringComparison.Ordinal));
        Assert.Equal($"{found.Length} of {all.Length} benchmarks", await page.Locator("output").TextContentAsync());
        Assert.EndsWith("?q=pickle", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        Assert.Equal(found, await page.EvaluateAsync<string[]>(Column, 0));
        await page.Locator(Search).FillAsync("");
        Assert.Equal(all, await page.EvaluateAsync<string[]>(Column, 0));
        Assert.EndsWith("/", page.Url, StringComparison.Ordinal);
        Findings.None(visit.Complaints);
    }

    /// <summary>Words and order are no steps of the history: Back leaves the page, and coming back finds them.</summary>
    [Fact]
    public async Task Back_leaves_the_page_and_Forward_finds_what_was_chosen()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await page.GotoAsync(site.AddressOf(PageKind.Benchmarks));
        await page.Locator(Search).FillAsync("pickle");
        await page.Locator("table").First.Locator("thead button").First.ClickAsync();
        var found = await page.EvaluateAsync<string[]>(Column, 0);
        await page.GoBackAsync();
        Assert.Equal(site.Address, page.Url);
        await page.GoForwardAsync();
        Assert.Equal(found, await page.EvaluateAsync<string[]>(Column, 0));
        Assert.Equal("pickle", await page.Locator(Search).InputValueAsync());
    }

    [Fact]
    public async Task A_slash_can_be_typed_into_the_search()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Pair));
        await visit.Page.Locator(Search).FocusAsync();
        await visit.Page.Keyboard.TypeAsync("a/b");
        Assert.Equal("a/b", await visit.Page.Locator(Search).InputValueAsync());
    }

    [Fact]
    public async Task Filters_leave_what_they_name_and_stand_in_the_address()
    {
        await using var visit = await browser.Open(site.AddressOf(PageKind.Pair));
        var page = visit.Page;
        var all = await page.EvaluateAsync<string[]>(Column, 1);
        await page.GetByLabel("Direction").SelectOptionAsync("faster");
        await page.GetByLabel("Significant only").CheckAsync();
        await page.GetByLabel("Excluded too").UncheckAsync();
        await AssertFiltered(page, all.Length);

        await page.ReloadAsync();
        Assert.True(await page.GetByLabel("Significant only").IsCheckedAsync());
        Assert.False(await page.GetByLabel("Excluded too").IsCheckedAsync());
        await AssertFiltered(page, all.Length);
        Findings.None(visit.Complaints);
    }

    [Theory]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.Night)]
    [InlineData(PageKind.Machine)]
    public async Task A_name_stands_in_line_with_its_numbers(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        Findings.None(await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const middle = cell => {
                const range = document.createRange();
                range.selectNodeContents(cell);
                const { top, bottom } = range.getBoundingClientRect();
                return (top + bottom) / 2;
              };
              return [...document.querySelectorAll('table.data tbody tr')].filter(row => row.checkVisibility() && row.cells[1].matches('.n'))
                .map(row => [row.cells[0].textContent, middle(row.cells[0]) - middle(row.cells[1])])
                .filter(([, apart]) => Math.abs(apart) > 1.5).map(([name, apart]) => `${name}: ${apart} pixels`);
            }
            """));
    }

    private static async Task AssertFiltered(IPage page, int all)
    {
        var shown = Numbers(await page.EvaluateAsync<string[]>(Column, 1));
        Assert.InRange(shown.Length, 1, all - 1);
        Assert.All(shown, speedup => Assert.True(speedup > 1));
        Assert.Equal(0, await page.Locator("tr.excluded:visible").CountAsync());
    }

    private static double[] Numbers(string[] cells) =>
        [.. cells.Where(cell => cell.Length > 0).Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture))];
}
