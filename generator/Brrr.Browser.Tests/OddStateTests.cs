using Microsoft.Playwright;
using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>What is seldom has a page worth seeing, too: each says its one essential sentence, and none is wider than the narrowest window.</summary>
public sealed class OddStateTests(Browser browser)
{
    private static readonly BrowserNewContextOptions Narrow = new() { ViewportSize = new ViewportSize { Width = 320, Height = 640 } };

    [Fact]
    public async Task A_farm_of_oddities_says_what_is_odd_and_fits_the_narrowest_window()
    {
        using var results = new OddResults();
        await using var site = await ServedBuild.Of("--data", results.Data);
        await using var visit = await browser.Open(site.Address, Narrow);
        await Says(visit, site, "", "geometric mean of 18 of 20 machines", "not in the headline: its latest night is too old", "withheld: a photo scan ran all night", OddResults.ForeignName, OddResults.LongName);
        Assert.Equal(2, await visit.Page.Locator(".goal details:not([open])").CountAsync());
        await Assertions.Expect(visit.Page.Locator("aside.stale")).ToContainTextAsync("days old");

        await Says(visit, site, "nights/2026-08-03/", OddResults.ForeignName, OddResults.LongName);
        await Says(visit, site, $"machines/{OddResults.LongName}/", OddResults.LongName);
        await Says(visit, site, $"machines/{OddResults.Silent}/", "night of 2026-01-15", "its latest night is too old");
        await Says(visit, site, "machines/m00/", "On demand", "In no series and no headline");
        await Says(visit, site, $"benchmarks/{OddResults.Vanished}/", "No machine that had it has measured it since the night of 2026-08-01.");
        await Says(visit, site, $"benchmarks/{OddResults.LongName}/", OddResults.LongName);
        await Says(visit, site, "status/", "a photo scan ran all night", OddResults.ForeignName);
        await Says(visit, site, "changes/", "hanges");
        await Says(visit, site, "benchmarks/", OddResults.ForeignName);
        await Says(visit, site, "compare/", "Against A, the speedup of B is", "withheld, a photo scan ran all night", "on demand");

        var pairs = Directory.EnumerateDirectories(Path.Combine(site.Folder, "nights", "2026-08-03")).Select(Path.GetFileName).ToList();
        await Says(visit, site, $"nights/2026-08-03/{pairs.First(pair => pair!.Contains(OddResults.Forgetful, StringComparison.Ordinal))}/", "a side has no memory figures");
        await Says(visit, site, $"nights/2026-08-03/{pairs.First(pair => pair!.Contains("-m01-", StringComparison.Ordinal))}/", "withheld: a photo scan ran all night");
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task A_farm_without_a_result_says_how_to_begin()
    {
        using var data = new TemporaryFolder();
        await using var site = await ServedBuild.Of("--data", data.Root);
        await using var visit = await browser.Open(site.Address, Narrow);
        await Says(visit, site, "", "Not yet", "No night has been measured yet.", "How to add the first night");
        await Says(visit, site, "nights/", "No night has been measured yet.");
        await Says(visit, site, "benchmarks/", "No benchmark has been compared yet.");
        await Says(visit, site, "compare/", "No night has been measured yet, so there is nothing to compare.");
        await Says(visit, site, "status/", "Status");
        await Says(visit, site, "changes/", "hanges");
        Findings.None(visit.Complaints);
    }

    [Fact]
    public async Task One_night_of_one_machine_is_a_site()
    {
        using var results = new OddResults(isAlone: true);
        await using var site = await ServedBuild.Of("--data", results.Data);
        await using var visit = await browser.Open(site.Address, Narrow);
        await Says(visit, site, "", "geometric mean of 3 benchmarks on one machine");
        await Says(visit, site, "machines/m00/", "provisionally");
        await Says(visit, site, "compare/", "There is only this pair yet");
        Findings.None(visit.Complaints);
    }

    /// <summary>Opens a page, and waits until all of this stands on it and nothing sticks out.</summary>
    private static async Task Says(Visit visit, ServedBuild site, string path, params string[] texts)
    {
        await visit.Page.GotoAsync(site.Address + path);
        await Assertions.Expect(visit.Page.Locator("#compare [role=status]:text('Reading')")).ToHaveCountAsync(0);
        foreach (var text in texts) await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(text);
        Findings.None(from fault in await PageTests.WhatSticksOut(visit.Page) select $"{path}: {fault}");
    }
}
