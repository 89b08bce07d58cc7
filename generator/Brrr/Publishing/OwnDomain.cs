using System.Text;

namespace Brrr.Publishing;

/// <summary>The domain of a site that has one to itself, as GitHub Pages' <c>CNAME</c> file wants it.</summary>
internal static class OwnDomain
{
    /// <summary>The file's content; null for a site on GitHub's own domain, on an address without a name, or below a path, where the domain is another repository's.</summary>
    /// <param name="address">Of the site's first page; null where it says none.</param>
    public static byte[]? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var site)
        && site is { HostNameType: UriHostNameType.Dns, AbsolutePath: "/", IsLoopback: false, IsDefaultPort: true }
        && !site.Host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
            ? Encoding.ASCII.GetBytes(site.IdnHost + "\n")
            : null;
}
