using Brrr.Publishing;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class RemoteAddressTests
{
    [Theory]
    [InlineData("https://github.com/owner/farm.git", "github.com", "owner/farm", "https://github.com/owner/farm.git")]
    [InlineData("https://owner:secret@github.com/owner/farm", "github.com", "owner/farm", "https://github.com/owner/farm")]
    [InlineData("git@github.com:owner/farm.git", "github.com", "owner/farm", "git@github.com:owner/farm.git")]
    [InlineData("ssh://git@github.com:22/owner/farm.git/", "github.com", "owner/farm", "ssh://git@github.com:22/owner/farm.git/")]
    [InlineData("/srv/farm.git", null, null, "/srv/farm.git")]
    [InlineData("file:///srv/farm.git", null, null, "file:///srv/farm.git")]
    public void Knows_host_and_repository_and_shows_no_password(string text, string? host, string? repository, string shown)
    {
        var address = new RemoteAddress(text);
        Assert.Equal((host, repository, shown), (address.Host, address.Repository, address.Shown));
    }

    [Theory]
    [InlineData("https://github.com/owner/farm", "github.com")]
    [InlineData("https://me:secret@farm.example:8443/farm", "farm.example:8443")]
    [InlineData("http://127.0.0.1:5000/farm", "127.0.0.1:5000")]
    [InlineData("ssh://git@github.com:22/owner/farm", "github.com")]
    [InlineData("git@github.com:owner/farm.git", "github.com")]
    [InlineData("/srv/farm.git", null)]
    public void Knows_for_which_host_tokens_are(string text, string? host) => Assert.Equal(host, new RemoteAddress(text).TokenHost);

    [Fact]
    public void Knows_a_folder_of_this_computer()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(folder.Root, new RemoteAddress(folder.Root).Folder);
        Assert.Equal(folder.Root, new RemoteAddress("file://" + folder.Root).Folder);
        Assert.Null(new RemoteAddress("https://github.com/owner/farm").Folder);
    }
}
