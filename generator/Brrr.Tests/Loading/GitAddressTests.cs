using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class GitAddressTests
{
    [Theory]
    [InlineData("https://host/a.git", "https://host/a.git")]
    [InlineData("https://me@host/a.git", "https://host/a.git")]
    [InlineData("https://me:secret@host/a.git", "https://host/a.git")]
    [InlineData("https://me:se@cret@host:8443/a@b.git", "https://host:8443/a@b.git")]
    [InlineData("https://me:secret@host?a@b", "https://host?a@b")]
    [InlineData("ssh://git@host/a.git", "ssh://git@host/a.git")]
    [InlineData("SSH://git:secret@host/a.git", "SSH://git@host/a.git")]
    [InlineData("git@host:a.git", "git@host:a.git")]
    [InlineData("/srv/a@b.git", "/srv/a@b.git")]
    [InlineData("https://a and b@c", "https://a and b@c")]
    [InlineData("from https://me:secret@one/a to https://you@two/b", "from https://one/a to https://two/b")]
    public void Passwords_go_and_the_rest_stays(string written, string shown) => Assert.Equal(shown, GitAddress.WithoutPasswords(written));

    [Theory]
    [InlineData("/srv/a.git", "/srv/a.git")]
    [InlineData("../a.git", "../a.git")]
    [InlineData("file:///srv/a%20b.git", "/srv/a b.git")]
    [InlineData("file://elsewhere/srv/a.git", null)]
    [InlineData("https://host/a.git", null)]
    [InlineData("git@host:a.git", null)]
    public void Only_a_path_is_a_place_on_this_computer(string address, string? place) => Assert.Equal(place, GitAddress.PlaceOf(address));
}
