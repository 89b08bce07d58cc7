using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Brrr.Cli;

namespace Brrr.Tests.Site;

/// <summary>The site of the committed sample, built when a test first asks for it into a folder that is gone afterwards.</summary>
public sealed class SampleSite : IDisposable
{
    private const string Origin = "http://site.test/";
    private readonly TemporaryFolder place = new();
    private readonly Lazy<string> built;
    private readonly ConcurrentDictionary<string, IHtmlDocument> read = new(StringComparer.Ordinal);

    public SampleSite() => built = new Lazy<string>(() => SiteBuild.Run(new BuildOptions([], null, place.At("site"), null)).Output);

    /// <summary>Where its files are.</summary>
    public string Folder => built.Value;

    /// <summary>All files, from the site's root.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>All pages, from the site's root.</summary>
    public IReadOnlyList<string> Pages => [.. Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal))];

    public IHtmlDocument Read(string page) =>
        read.GetOrAdd(page, name => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, name))));

    /// <summary>Everything that a page links to or loads.</summary>
    public IEnumerable<string> AddressesOn(string page) => Read(page).QuerySelectorAll("[href], [src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "");

    public IReadOnlySet<string> IdsOn(string page) =>
        Read(page).QuerySelectorAll("[id]").Select(element => element.Id ?? "").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the address of a page is a file of the site.</summary>
    public bool Has(string page, string address) => File.Exists(Path.Combine(Folder, Target(page, address.Split('#')[0])));

    /// <summary>The file that an address on a page leads to.</summary>
    public static string Target(string page, string address)
    {
        var path = new Uri(new Uri(Origin + page), address).AbsolutePath[1..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : Uri.UnescapeDataString(path);
    }

    /// <summary>A published file of JSON.</summary>
    public JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file)));
        return document.RootElement.Clone();
    }

    public void Dispose() => place.Dispose();
}
