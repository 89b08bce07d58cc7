using System.Text;

namespace Brrr.Publishing;

/// <summary>Which addresses a page names, and which places in it can be linked to.</summary>
/// <param name="Path">The page's file, from the site's root.</param>
/// <param name="References">Addresses of links and assets, as written, each once.</param>
/// <param name="Ids">What an address may name after its <c>#</c>.</param>
/// <param name="OwnAddresses">Absolute addresses of the site itself in the page's head.</param>
/// <param name="Canonical">The page's own address; null where it says none.</param>
internal sealed record PageLinks(string Path, IReadOnlySet<string> References, IReadOnlySet<string> Ids, IReadOnlySet<string> OwnAddresses, string? Canonical)
{
    private static readonly string[] Attributes = ["href", "xlink:href", "src", "poster", "action", "data-figure", "data-plotly", "data-root"];

    private static readonly string[] Own = ["og:url", "og:image", "twitter:image"];

    public static PageLinks Of(string path, byte[] html)
    {
        HashSet<string> references = [], ids = [], own = [];
        string? canonical = null;
        var tags = new TagReader(Encoding.UTF8.GetString(html));
        while (tags.Next())
        {
            foreach (var attribute in Attributes)
            {
                if (tags.Value(attribute) is { } address) references.Add(address);
            }

            if (tags.Value("srcset") is { } candidates) references.UnionWith(AddressesIn(candidates));
            if (tags.Value("id") is { Length: > 0 } id) ids.Add(id);
            if (Is(tags, "meta") && Own.Contains(tags.Value("property") ?? tags.Value("name")) && tags.Value("content") is { } content) own.Add(content);
            if (Is(tags, "link") && tags.Value("rel") == "canonical" && tags.Value("href") is { } address_) own.Add(canonical = address_);
        }

        return new PageLinks(path, references, ids, own, canonical);
    }

    /// <summary>"a.png 1x, b.png 2x".</summary>
    private static IEnumerable<string> AddressesIn(string candidates) =>
        candidates.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => candidate.Split(' ')[0]);

    private static bool Is(TagReader tags, string name) => tags.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
