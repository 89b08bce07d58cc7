using System.IO.Compression;
using System.Text;
using Brrr.Rendering;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class PackedFileTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 1_000)));

    /// <summary>RFC 1952, 2.3: magic, deflate, no flags, no time, then how hard it was packed and an unknown system.</summary>
    [Fact]
    public void The_header_says_nothing_of_where_and_when()
    {
        var packed = PackedFile.Of(Content, isArchived: true);
        Assert.Equal([0x1f, 0x8b, 8, 0, 0, 0, 0, 0], packed[..8]);
        Assert.Equal(255, packed[9]);
    }

    [Fact]
    public void The_content_comes_out_as_it_went_in()
    {
        using var gzip = new GZipStream(new MemoryStream(PackedFile.Of(Content, isArchived: true)), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        Assert.Equal(Content, bytes.ToArray());
    }
    [Fact]
    public void What_is_not_archived_stays_as_it_is() => Assert.Same(Content, PackedFile.Of(Content, isArchived: false));
}
