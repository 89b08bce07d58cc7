using System.Globalization;
using System.IO.Compression;
using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Publishing;

/// <summary>
/// Whether pages, style and scripts are as light as a visitor is promised (packed by gzip, as servers do), and whether GitHub Pages takes the
/// site. The promise for pages is made for farms of five machines and 120 nights: beyond, a heavy page is a warning.
/// </summary>
internal static class WeightCheck
{
    private const int Kilobyte = 1024;
    private const int Page = 30 * Kilobyte;
    private const int LongPage = 40 * Kilobyte;
    private const int Style = 12 * Kilobyte;
    private const int Scripts = 25 * Kilobyte;

    /// <summary>Five machines, 120 nights.</summary>
    private const int PromisedPairs = 5 * 120;

    /// <summary>Larger files are refused by GitHub.</summary>
    private const long File = 100L * 1024 * 1024;

    /// <summary>Larger sites are refused by GitHub Pages.</summary>
    private const long Site = 1024L * 1024 * 1024;

    public static IEnumerable<Finding> Findings(SiteFolder site, SiteFacts facts)
    {
        var severity = facts.Pairs > PromisedPairs ? Severity.Warning : Severity.Error;
        return
        [
            .. InParallel.Select([.. With(site, ".html")], page => PageFinding(page, severity).ToList()).SelectMany(each => each),
            .. Together("*.css", With(site, ".css"), Style),
            .. Together("*.js", With(site, ".js").Where(file => !file.Path.Contains("/vendor/", StringComparison.Ordinal)), Scripts),
            .. site.Files.Where(file => file.Length > File).Select(file => new Finding(file.Path, $"has {Number(file.Length)} bytes, and GitHub takes {Number(File)} a file", "leave it out")),
            .. WholeSite(site.Files.Sum(file => file.Length)),
        ];
    }

    private static IEnumerable<SiteEntry> With(SiteFolder site, string ending) => site.Files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal));

    private static IEnumerable<Finding> PageFinding(SiteEntry page, Severity severity)
    {
        var limit = IsLong(page.Path) ? LongPage : Page;
        if (page.Length <= limit) yield break;
        var bytes = page.Bytes();
        if (Packed(bytes, CompressionLevel.Fastest) <= limit) yield break;
        var weight = Packed(bytes, CompressionLevel.Optimal);
        if (weight > limit) yield return new Finding(page.Path, $"weighs {Number(weight)} bytes packed, and may weigh {Number(limit)}", "shorten the page's template", severity);
    }

    private static IEnumerable<Finding> Together(string what, IEnumerable<SiteEntry> files, int limit)
    {
        var weight = files.Sum(file => (long)Packed(file.Bytes(), CompressionLevel.Optimal));
        if (weight > limit) yield return new Finding(what, $"weigh {Number(weight)} bytes packed, and may weigh {Number(limit)} together", "shorten them");
    }

    private static IEnumerable<Finding> WholeSite(long bytes)
    {
        if (bytes > Site) yield return new Finding("the site", $"has {Number(bytes)} bytes, and GitHub Pages takes {Number(Site)}", "archive more nights: lower details in data/dashboard.yaml");
    }

    /// <summary>Pages of a benchmark and of a pair.</summary>
    private static bool IsLong(string path) => path.StartsWith("benchmarks/", StringComparison.Ordinal) || (path.StartsWith("nights/", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 3);

    private static int Packed(byte[] bytes, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true)) gzip.Write(bytes);
        return (int)packed.Length;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
