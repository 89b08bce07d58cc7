using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Brrr.Cli;

namespace Brrr.Tests.Site;

/// <summary>The site of the committed sample, built once into a folder that is gone afterwards.</summary>
public sealed class SampleSite : IDisposable
{
    private const string Origin = "http://site.test/";
    private readonly string folder = Directory.CreateTempSubdirectory("brrr-").FullName;
    private readonly ConcurrentDictionary<string, IHtmlDocument> read = new(StringComparer.Ordinal);

    public SampleSite()
    {
        SiteBuild.Run(new BuildOptions([], null, folder, null));
        Pages = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>Absolute path of a file of the site.</summary>
    public string PathOf(string file) => Path.Combine(folder, file);

    /// <summary>All pages, from the site's root.</summary>
    public IReadOnlyList<string> Pages { get; }

    public IHtmlDocument Read(string page) =>
        read.GetOrAdd(page, name => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, name))));

    /// <summary>Everything that a page links to or loads.</summary>
    public IEnumerable<string> AddressesOn(string page) => Read(page).QuerySelectorAll("[href], [src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "");

    public IReadOnlySet<string> IdsOn(string page) =>
        Read(page).QuerySelectorAll("[id]").Select(element => element.Id ?? "").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the address of a page is a file of the site.</summary>
    public bool Has(string page, string address) => File.Exists(Path.Combine(folder, Target(page, address.Split('#')[0])));

    /// <summary>The file that an address on a page leads to.</summary>
    public static string Target(string page, string address)
    {
        var path = new Uri(new Uri(Origin + page), address).AbsolutePath[1..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : Uri.UnescapeDataString(path);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
