using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>Archived nights of the sample, in a browser.</summary>
public sealed class ArchivedPageTests(Browser browser)
{
    private const string Archived = "2026-07-05";

    [Fact]
    public async Task An_archived_pair_is_compared_with_a_recent_one_as_if_it_were_whole()
    {
        using var data = new SampleData();
        await using var whole = await ServedBuild.Of("--data", data.Root);
        data.Keep(10);
        await using var archived = await ServedBuild.Of("--data", data.Root);
        Assert.Equal(await Said(whole), await Said(archived));
    }

    [Fact]
    public async Task Short_pages_are_as_accessible_as_whole_ones_and_fit_a_narrow_window()
    {
        using var data = new SampleData();
        data.Keep(10);
        await using var site = await ServedBuild.Of("--data", data.Root);
        await using var visit = await browser.Open(site.Address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        var pair = Directory.EnumerateDirectories(Path.Combine(site.Folder, "nights", Archived)).Select(Path.GetFileName).First();
        var change = Directory.EnumerateFiles(Path.Combine(site.Folder, "changes"), "index.html", SearchOption.AllDirectories).First(file => File.ReadAllText(file).Contains("page-change-archived", StringComparison.Ordinal));
        string[] pages = [$"nights/{Archived}/", $"nights/{Archived}/{pair}/", "nights/2026/", "nights/", $"changes/{Path.GetFileName(Path.GetDirectoryName(change))}/"];
        foreach (var page in pages)
        {
            await visit.Page.GotoAsync(site.Address + page);
            Findings.None(await Axe.Violations(visit.Page));
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            Findings.None(await Axe.Violations(visit.Page, "color-contrast"));
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            Findings.None(await PageTests.WhatSticksOut(visit.Page));
        }

        Findings.None(visit.Complaints);
    }

    private async Task<string?> Said(ServedBuild site)
    {
        await using var visit = await browser.Open($"{site.Address}compare/?a={Archived}&b=2026-07-30");
        await visit.Page.Locator("#compare table[data-sortable]").WaitForAsync();
        Findings.None(visit.Complaints);
        return (await visit.Page.Locator("#compare").TextContentAsync())?.Replace(site.Address, "", StringComparison.Ordinal);
    }
}
