using System.Globalization;
using System.IO.Compression;
using Xunit;

namespace Brrr.Browser.Tests;

public sealed class BudgetTests(Browser browser, BuiltSite site)
{
    private const int Kilobyte = 1024;
    private const int Page = 30 * Kilobyte;
    private const int LongPage = 40 * Kilobyte;
    private const int Style = 12 * Kilobyte;
    private const int Scripts = 25 * Kilobyte;
    private const int FirstView = 100 * Kilobyte;
    private const int FirstRequests = 10;

    [Fact]
    public void Every_page_is_light() =>
        Findings.None(Weights(".html").Where(file => file.Value > (IsLong(file.Key) ? LongPage : Page)).Select(Shown));

    [Fact]
    public void The_style_is_light() => Assert.InRange(Weights(".css").Values.Sum(), 1, Style);

    [Fact]
    public void Our_scripts_are_light() =>
        Assert.InRange(Weights(".js").Where(file => !file.Key.Contains("/vendor/", StringComparison.Ordinal)).Sum(file => file.Value), 1, Scripts);

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

    private static bool IsLong(string path) =>
        path.StartsWith("benchmarks/", StringComparison.Ordinal) || path.Count(letter => letter == '/') == 3;

    private static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;

    private static string Shown(KeyValuePair<string, int> file) => string.Create(CultureInfo.InvariantCulture, $"{file.Key}: {file.Value} bytes");

    private Dictionary<string, int> Weights(string ending) =>
        site.Files().Where(path => path.EndsWith(ending, StringComparison.Ordinal)).ToDictionary(path => path, path => Weight(Path.Combine(site.Folder, path)));

    /// <summary>Bytes on the wire, gzipped as servers do.</summary>
    private static int Weight(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return (int)packed.Length;
    }
}
