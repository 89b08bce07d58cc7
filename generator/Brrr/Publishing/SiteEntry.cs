using Brrr.Loading;

namespace Brrr.Publishing;

/// <summary>One file of a site that is about to be published.</summary>
/// <param name="Path">From the site's root, with forward slashes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Blob">What git calls these bytes.</param>
/// <param name="Bytes">Reads them.</param>
internal sealed record SiteEntry(string Path, long Length, string Blob, Func<byte[]> Bytes)
{
    /// <summary>A file that stands in no folder.</summary>
    public static SiteEntry Made(string path, byte[] bytes) => new(path, bytes.Length, ContentId.OfBlob(bytes).ToString(), () => bytes);
}
