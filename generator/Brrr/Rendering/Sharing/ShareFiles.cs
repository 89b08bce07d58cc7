using System.Buffers;
using System.Text;
using Brrr.Site;
using Brrr.Site.Pages;

namespace Brrr.Rendering.Sharing;

/// <summary>What search engines and shared links read. All but <c>robots.txt</c> needs absolute addresses, and is there only where the site's is known.</summary>
internal static class ShareFiles
{
    /// <param name="site">Which pages there are.</param>
    /// <param name="source">What was measured.</param>
    /// <param name="font">The file of the pictures' font.</param>
    public static IEnumerable<SiteFile> Of(SiteMap site, SiteSource source, string font)
    {
        yield return new SiteFile("robots.txt", () => Encoding.UTF8.GetBytes(Robots(site.Frame.SiteUrl)));
        if (site.Frame.SiteUrl is not { } address) yield break;

        yield return new SiteFile(SitemapText.File, () => SitemapText.Bytes(site.Pages, address));
        var letters = new ShareLetters(font);
        foreach (var (picture, card) in ShareCard.All(source))
            yield return new SiteFile(picture.Path, () => ContentOf(card(), letters));
    }

    /// <summary>Drawing costs more than asking whether anything changed.</summary>
    private static SiteContent ContentOf(ShareCard card, ShareLetters letters) => new(
        output => output.Write(ShareDrawing.Draw(card, letters)),
        output =>
        {
            ModelBytes.Write(card, output);
            output.Write(letters.Hash);
        });

    private static string Robots(string? site) => "User-agent: *\nAllow: /\n" + (site is null ? "" : $"Sitemap: {site}{SitemapText.File}\n");
}
