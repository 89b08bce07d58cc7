using Brrr.Results;

namespace Brrr.Rendering;

/// <summary>Turns an address of the site's model into one that works from a page, wherever the site is.</summary>
/// <param name="Root">Leads from the page to the site's root: <c>./</c>, <c>../../</c>, or a path from the host.</param>
internal sealed record SiteAddress(string Root)
{
    /// <summary>For a page at this path.</summary>
    public static SiteAddress From(string path)
    {
        var depth = path.Count(c => c == '/');
        return new SiteAddress(depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth)));
    }

    /// <summary>A path from the site's root becomes relative; a row on the page (<c>#...</c>) and an http or https address stay.</summary>
    public string Of(string address) => address.StartsWith('#') || WebAddress.IsSafe(address) ? address : Root + address;
}
