using System.IO.Compression;
using Brrr.Publishing;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class BudgetTests(Browser browser, BuiltSite site)
{
    private const int Kilobyte = 1024;
    private const int FirstView = 100 * Kilobyte;
    private const int FirstRequests = 10;

    /// <summary>What the program itself refuses to publish.</summary>
    [Fact]
    public void Pages_style_and_scripts_are_as_light_as_is_promised()
    {
        var files = SiteFolder.Read(site.Folder);
        Findings.None(WeightCheck.Findings(files, SiteFacts.Of(files)).Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.Benchmark)]
    public async Task The_first_view_of_a_page_is_light(PageKind kind)
    {
        await using var visit = await browser.Open(site.AddressOf(kind));
        await visit.Settle();
        var files = visit.Requests.Where(each => each.StartsWith(site.Address, StringComparison.Ordinal)).Select(each => FileOf(each[site.Address.Length..])).ToList();
        Assert.InRange(files.Count, 3, FirstRequests);
        Assert.InRange(files.Sum(file => Weight(Path.Combine(site.Folder, file))), 1, FirstView);
    }

    private static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;

    /// <summary>Bytes on the wire, gzipped as servers do.</summary>
    private static int Weight(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return (int)packed.Length;
    }
}
