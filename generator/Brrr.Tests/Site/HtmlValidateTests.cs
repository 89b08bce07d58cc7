using System.Diagnostics;
using Xunit;

namespace Brrr.Tests.Site;

/// <summary>Every kind of page against html-validate, which knows the standard better than we do.</summary>
public sealed class HtmlValidateTests(SampleSite site, ArchivedSite archived) : IClassFixture<SampleSite>
{
    private const int OfEachKind = 3;

    private static string Tools => Path.Combine(Repository.Root, "generator", "Brrr.Tests", "node");

    private static string Program => Path.Combine(Tools, "node_modules", "html-validate", "bin", "html-validate.mjs");

    private static string Accepted => Path.Combine(Repository.Root, "generator", "Brrr.Tests", "Cli", "GoldenSiteTests.Every_file_is_as_it_was_accepted.verified");

    [Fact]
    public void Finds_nothing_on_any_kind_of_page()
    {
        var kinds = site.Pages.GroupBy(page => site.Read(page).QuerySelector("main")?.ClassName).ToList();
        Assert.InRange(kinds.Count, 10, 100);
        Assert.Equal("", Check(kinds.SelectMany(kind => kind.Take(OfEachKind)).Select(page => Path.Combine(site.Folder, page))));
    }

    [Fact]
    public void Finds_nothing_on_short_pages_and_years() => Assert.Equal(
        "",
        Check(((string[])["pair-archived", "night-archived", "change-archived", "year", "nights", "machine", "status"]).SelectMany(kind => archived.PagesOf(kind).Take(OfEachKind)).Select(page => Path.Combine(archived.Folder, page))));

    /// <summary>Where its address is known, a page's head says more.</summary>
    [Fact]
    public void Finds_nothing_on_a_site_that_knows_its_address() => Assert.Equal("", Check(Directory.EnumerateFiles(Accepted, "*.html", SearchOption.AllDirectories)));

    [Fact]
    public void Would_find_something()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("is missing required \"lang\"", Check([folder.Write("page.html", "<!DOCTYPE html><html><head><title>x</title></head><body></body></html>")]), StringComparison.Ordinal);
    }

    /// <summary>What it says of these files; empty for nothing. Skips the test where it is not installed.</summary>
    private static string Check(IEnumerable<string> files)
    {
        Assert.SkipUnless(File.Exists(Program), "html-validate is not installed; run 'npm ci' in generator/Brrr.Tests/node");
        var start = new ProcessStartInfo("node", [Program, "--config", Path.Combine(Tools, ".htmlvalidate.json"), "--formatter", "text", .. files])
        {
            WorkingDirectory = Tools,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node does not start");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.GetAwaiter().GetResult();
    }
}
