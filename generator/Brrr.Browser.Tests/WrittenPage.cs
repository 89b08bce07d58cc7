using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Brrr.Browser.Tests;

/// <summary>A page as it lies in the site's folder: which addresses it names, and which places in it can be linked to.</summary>
/// <param name="Path">Its file, from the site's root.</param>
/// <param name="Document">What the file holds.</param>
internal sealed record WrittenPage(string Path, IDocument Document)
{
    private static readonly string[] Attributes = ["href", "xlink:href", "src", "data-figure", "data-plotly", "data-painter", "data-root", "poster", "action"];

    private static readonly string[] Named = ["og:url", "og:image", "twitter:image"];

    public static WrittenPage Read(string folder, string path) =>
        new(path, new HtmlParser().ParseDocument(File.ReadAllText(System.IO.Path.Combine(folder, path))));

    /// <summary>Where it is served.</summary>
    public Uri AddressIn(string site) => new(site + (Path == "index.html" || Path.EndsWith("/index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path));

    /// <summary>Every address that it names, as written.</summary>
    public IEnumerable<string> References() =>
        from element in Document.All
        from attribute in Attributes
        let value = element.GetAttribute(attribute)
        where value is not null
        select value;

    /// <summary>Absolute addresses of the site itself in its head.</summary>
    public IEnumerable<string> OwnAddresses() => Document.QuerySelectorAll("meta")
        .Where(each => Named.Contains(each.GetAttribute("property") ?? each.GetAttribute("name")))
        .Select(each => each.GetAttribute("content") ?? "")
        .Concat(Document.QuerySelectorAll("link[rel=canonical]").Select(each => each.GetAttribute("href") ?? ""));

    /// <summary>Whether a link may end in <c>#name</c>.</summary>
    public bool Has(string name) => Document.GetElementById(name) is not null;
}
