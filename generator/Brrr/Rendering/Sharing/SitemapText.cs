using System.Globalization;
using System.Text;
using Brrr.Rendering.Feeds;
using Brrr.Site;

namespace Brrr.Rendering.Sharing;

/// <summary>Lists every page for search engines, each with the night that it last changed with.</summary>
internal static class SitemapText
{
    /// <summary>Name of its file.</summary>
    public const string File = "sitemap.xml";

    /// <summary>The protocol's own limit (sitemaps.org).</summary>
    private const int MostPages = 50_000;

    /// <summary>The newest pages first, where there are more than one file may hold.</summary>
    /// <param name="pages">All pages; those for lost addresses, for frames and of archived pairs and changes are left out.</param>
    /// <param name="site">Absolute address of the site, with a slash at its end.</param>
    public static byte[] Bytes(IEnumerable<PagePlan> pages, string site)
    {
        var markup = new Markup();
        markup.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages.Where(IsListed).OrderByDescending(page => page.Newest?.Date ?? DateOnly.MaxValue).Take(MostPages))
        {
            markup.Write($"<url><loc>{site + page.Path}</loc>");
            if (page.Newest is { } pair) markup.Write($"<lastmod>{NewsTime.Of(pair).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</lastmod>");
            markup.Write($"</url>\n");
        }

        return Encoding.UTF8.GetBytes(markup.Write($"</urlset>\n").ToRaw().Html);
    }

    private static bool IsListed(PagePlan page) => !page.IsArchived && !page.Path.EndsWith(".html", StringComparison.Ordinal) && !page.Path.StartsWith("embed/", StringComparison.Ordinal);
}
