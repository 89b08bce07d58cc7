using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Brrr.Publishing;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Publishing;

/// <summary>Held to AngleSharp, which follows the HTML standard.</summary>
public sealed class PageLinksTests(TwoNights sites)
{
    private static readonly string[] Attributes = ["href", "xlink:href", "src", "poster", "action", "data-figure", "data-plotly", "data-root"];

    /// <summary>What pages are made of, and what breaks careless readers.</summary>
    private static readonly string[] Pieces =
    [
        "<a href=\"one/\">", "<a href='two'>", "<a href=three>", "<a HREF = \"four\" >", "</a>", "<p id=here>", "<p id=\"a>b\">", "<img src=x.png/>", "<img src=\"a&amp;b\">",
        "<!--", "-->", "<!-- <a href=\"no\"> -->", "<!-->", "<script>", "</script>", "<script src=s.js>", "\"</script \n>", "<title>", "</title>", "<style>", "</style>", "<", ">", "\"", "'", "=", "/",
        " ", "text", "<a href=\"first\" href=\"second\">", "<a href>", "<a ='x' href=y>", "<br/>", "</p id=\"end\">", "<?a href=\"no\">", "</ a href=\"no\">", "<a\nhref\n=\n\"line\">", "<1 href=\"no\">", "<i id=&quot;>",
    ];

    [Fact]
    public void Finds_on_every_page_what_a_browser_finds()
    {
        foreach (var file in Directory.EnumerateFiles(sites.Before, "*.html", SearchOption.AllDirectories)) AssertSame(File.ReadAllText(file));
    }

    [Fact]
    public void Finds_in_any_mixture_what_a_browser_finds() =>
        Gen.Int[0, Pieces.Length - 1].List[0, 12].Sample(pieces => AssertSame("<!DOCTYPE html><body>" + string.Concat(pieces.Select(piece => Pieces[piece]))), iter: 2000, threads: 1);

    [Fact]
    public void Reads_candidates_of_pictures_and_the_addresses_in_the_head()
    {
        var page = Of("""<link rel="canonical" href="https://x.example/"><meta property="og:image" content="https://x.example/a.png"><img srcset="a.png 1x, b.png 2x">""");
        Assert.Equal("https://x.example/", page.Canonical);
        Assert.Equal(["https://x.example/", "https://x.example/a.png"], page.OwnAddresses.Order(StringComparer.Ordinal));
        Assert.Equal(["a.png", "b.png", "https://x.example/"], page.References.Order(StringComparer.Ordinal));
    }

    private static PageLinks Of(string html) => PageLinks.Of("page.html", Encoding.UTF8.GetBytes(html));

    private static void AssertSame(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var page = Of(html);
        Assert.Equal(document.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToHashSet().Order(StringComparer.Ordinal), page.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(document.All.SelectMany(Addresses).ToHashSet().Order(StringComparer.Ordinal), page.References.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Addresses(IElement element) => Attributes.Select(element.GetAttribute).OfType<string>();
}
