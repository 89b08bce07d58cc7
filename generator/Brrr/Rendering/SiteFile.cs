using System.Buffers;

namespace Brrr.Rendering;

/// <summary>One file of the site. Finding and writing its content is pure and may happen on any thread.</summary>
/// <param name="Path">With forward slashes, from the site's root.</param>
/// <param name="Content">Finds what is in it.</param>
internal sealed record SiteFile(string Path, Func<SiteContent> Content)
{
    public SiteFile(string path, Action<ContentBuffer> write)
        : this(path, () => new SiteContent(write))
    {
    }

    public SiteFile(string path, Func<byte[]> bytes)
        : this(path, output => output.Write(bytes()))
    {
    }

    /// <summary>The bytes, made now.</summary>
    public byte[] Bytes()
    {
        var buffer = new ContentBuffer();
        Content().Write(buffer);
        return buffer.Content.ToArray();
    }
}
