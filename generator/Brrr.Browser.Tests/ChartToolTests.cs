using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class ChartToolTests(Browser browser, BuiltSite site)
{
    [Fact]
    public async Task A_range_shows_its_days_and_stands_in_the_address()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        foreach (var (range, days) in new[] { ("7", 7), ("30", 30), ("90", 90), ("all", 9999) })
        {
            var button = range == "all" ? "All nights" : $"Last {range} days";
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).ClickAsync();
            await page.Shows(range == "all" ? "all nights" : $"last {range} days");
            Assert.EndsWith("?range=" + range, page.Url, StringComparison.Ordinal);
            var (first, last) = await page.Days();
            Assert.Equal("2026-07-30", last);
            Assert.InRange((Date(last) - Date(first)).TotalDays, Math.Min(days - 1, 28), days);
        }

        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Dates_of_ones_own_show_those_days()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dates" }).ClickAsync();
        await page.GetByLabel("From", new PageGetByLabelOptions { Exact = true }).FillAsync("2026-07-05");
        await page.GetByLabel("To", new PageGetByLabelOptions { Exact = true }).FillAsync("2026-07-10");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();
        await page.Shows("2026-07-05 to 2026-07-10");
        Assert.EndsWith("?range=2026-07-05..2026-07-10", page.Url, StringComparison.Ordinal);
        Assert.Equal(("2026-07-05", "2026-07-10"), await page.Days());
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task A_range_without_nights_says_so()
    {
        await using var visit = await browser.Open(site.Address + "?range=2001-01-01..2001-02-01");
        await Assertions.Expect(visit.Page.Locator(".chart-note")).ToHaveTextAsync("No night in this range.");
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Dragging_over_the_chart_zooms_to_days_and_a_double_click_comes_back()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await page.MakeLive();
        await page.Drawn();
        var box = await page.Locator(".plotly-over").BoundingBoxAsync() ?? throw new InvalidOperationException("no box");
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.4f), box.Y + 250);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.7f), box.Y + 250, new MouseMoveOptions { Steps = 4 });
        await page.Mouse.UpAsync();
        await page.Arrives(site.Address + "?range=2026-07-*..2026-07-*");
        await page.Drawn();
        await page.Mouse.DblClickAsync(box.X + 20, box.Y + 290);
        await page.Arrives(site.Address);
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task Goals_can_be_hidden_and_one_of_ones_own_drawn()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Goals" }).ClickAsync();
        await page.GetByLabel("10 % by 3.16").UncheckAsync();
        await page.GetByLabel("A goal of your own").FillAsync("7.5");
        await page.GetByLabel("A goal of your own").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".chart .goal-label")).ToHaveTextAsync(["goal: 5 % by 3.15", "goal: 7.5 %"]);
        Assert.EndsWith("?goals=5+7.5", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".chart .goal-label")).ToHaveTextAsync(["goal: 5 % by 3.15", "goal: 7.5 %"]);
        Findings.None(visit.Complaints);
    }

    /// <summary>The sample's history is the outside of this: its columns are held to plain formulas elsewhere.</summary>
    [Fact]
    public async Task A_matched_set_is_that_of_the_history()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        foreach (var (view, span) in new[] { ("matched-7", "last 7 nights"), ("matched-30", "last 30 nights"), ("matched-90", "last 90 nights"), ("matched-all", "last 180 days") })
        {
            await page.GetByLabel("What is drawn").SelectOptionAsync(view);
            await page.Shows(span);
            Assert.EndsWith("?view=" + view, page.Url, StringComparison.Ordinal);
            var published = await Published(page, $"series.matched['{view["matched-".Length..]}']");
            Assert.Equal(published, await page.Lines());
        }

        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task The_drift_of_both_sides_is_that_of_the_history_with_faster_upward()
    {
        await using var visit = await browser.Open(site.Address + "?view=drift");
        var page = visit.Page;
        await page.Locator(ChartVisit.Live).WaitForAsync();
        var lines = await page.Lines();
        var heads = await Published(page, "series.head.map(each => each && 1 / each)");
        var bases = await Published(page, "series.base.map(each => each && 1 / each)");
        Assert.Equal(2 * heads.Count, lines.Count);
        Assert.All(heads, machine => Assert.Equal(machine.Value, lines[machine.Key + ", JIT"]));
        Assert.All(bases, machine => Assert.Equal(machine.Value, lines[machine.Key + ", interpreter"]));
        Assert.Empty(await page.Words(".goal-label"));
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task All_of_a_choice_goes_through_the_address_and_Back_takes_back_one_step()
    {
        await using var visit = await browser.Open(site.Address);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Last 7 days" }).ClickAsync();
        await page.Locator(".legend button").First.ClickAsync();
        await page.GetByLabel("What is drawn").SelectOptionAsync("matched-30");
        var lines = await page.Lines();
        Assert.EndsWith("?range=7&view=matched-30&hide=pi5", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("pi5", lines.Keys);

        await using var other = await browser.Open(page.Url);
        Assert.Equal(lines, await other.Page.Lines());
        Assert.Equal("false", await other.Page.Locator(".legend button").First.GetAttributeAsync("aria-pressed"));
        Assert.Equal("matched-30", await other.Page.GetByLabel("What is drawn").InputValueAsync());

        await page.GoBackAsync();
        Assert.Equal("own", await page.GetByLabel("What is drawn").InputValueAsync());
        await page.GoBackAsync();
        Assert.Contains("pi5", (await page.Lines()).Keys);
        await page.GoBackAsync();
        await page.Shows("last 180 days");
        Assert.Equal(site.Address, page.Url);
        Findings.None(visit.Complaints);
    }

    /// <summary>Addresses are typed, mangled and outdated.</summary>
    [Fact]
    public async Task What_an_address_says_wrongly_counts_as_not_said()
    {
        await using var visit = await browser.Open(site.Address + "?range=2026-13-01..x&view=toString&goals=x+-5+900&hide=nobody&theme=blue");
        await visit.Page.MakeLive();
        Assert.Equal(4, (await visit.Page.Lines()).Count);
        await visit.Page.Shows("last 180 days");
        Assert.Equal("own", await visit.Page.GetByLabel("What is drawn").InputValueAsync());
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task What_is_shown_can_be_saved()
    {
        await using var visit = await browser.Open(site.Address + "?range=7");
        await visit.Page.Locator(ChartVisit.Live).WaitForAsync();
        await visit.Page.Locator(".legend button").First.ClickAsync();
        var points = (await visit.Page.Lines()).Sum(line => line.Value.Length);

        var table = await Saved(visit.Page, "CSV table", "csv");
        Assert.StartsWith("line,night,commit_instant,value,low,high,pair\r\ni5,2026-07-2", table, StringComparison.Ordinal);
        Assert.Equal(points + 1, table.Count(letter => letter == '\n'));
        Assert.DoesNotContain("pi5,", table, StringComparison.Ordinal);
        var drawing = await Saved(visit.Page, "SVG drawing", "svg");
        Assert.StartsWith("<svg ", drawing, StringComparison.Ordinal);
        Assert.Contains(">ryzen<", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain(">pi5<", drawing, StringComparison.Ordinal);
        Assert.StartsWith("\u0089PNG", await Saved(visit.Page, "PNG picture", "png"), StringComparison.Ordinal);
        Findings.None(visit.Complaints);
    }

    [Theory]
    [InlineData(PageKind.Machine, 5)]
    [InlineData(PageKind.Benchmark, 4)]
    public async Task Other_charts_have_the_tools_that_mean_something_there(PageKind kind, int buttons)
    {
        await using var visit = await browser.Open(site.AddressOf(kind) + "?range=7");
        await visit.Page.Locator(ChartVisit.Live).First.WaitForAsync();
        await visit.Page.Shows("last 7 days");
        Assert.Equal(buttons, await visit.Page.Locator(".ranges > button").CountAsync() + await visit.Page.Locator(".chart-tools > select").CountAsync());
        Findings.None(visit.Complaints);
    }

    /// <summary>What the published history says, by machine, without the nights that it has no value for.</summary>
    private static async Task<Dictionary<string, double[]>> Published(IPage page, string column)
    {
        var script = $"async () => JSON.stringify(Object.fromEntries((await (await fetch('api/v1/history.json')).json()).series.map(series => [series.machine, {column}.filter(each => each !== null)])))";
        return JsonSerializer.Deserialize<Dictionary<string, double[]>>(await page.EvaluateAsync<string>(script)) ?? [];
    }

    private static async Task<string> Saved(IPage page, string button, string ending)
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).ClickAsync());
        Assert.Equal($"brrr-speedup-2026-07-23-2026-07-30.{ending}", download.SuggestedFilename);
        return await File.ReadAllTextAsync(await download.PathAsync(), System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
    }

    private static DateTime Date(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
