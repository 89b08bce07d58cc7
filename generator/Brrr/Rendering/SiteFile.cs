using System.Buffers;

namespace Brrr.Rendering;

/// <summary>One file of the site: its path with forward slashes, and how its bytes are made. Making them is pure and may happen on any thread.</summary>
internal sealed record SiteFile(string Path, Action<ContentBuffer> Write)
{
    public SiteFile(string path, Func<byte[]> bytes)
        : this(path, buffer => buffer.Write(bytes()))
    {
    }

    /// <summary>The bytes, made now.</summary>
    public byte[] Bytes()
    {
        var buffer = new ContentBuffer();
        Write(buffer);
        return buffer.Content.ToArray();
    }
}
