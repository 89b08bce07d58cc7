using System.Text;
using Brrr.Publishing;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class OwnDomainTests
{
    [Theory]
    [InlineData("https://farm.example/", "farm.example\n")]
    [InlineData("https://farm.example/brrr/", null)]
    [InlineData("https://owner.github.io/", null)]
    [InlineData("http://127.0.0.1/", null)]
    [InlineData("https://farm.example:8443/", null)]
    [InlineData("http://localhost/", null)]
    [InlineData(null, null)]
    public void Is_the_host_of_a_site_that_has_it_to_itself(string? address, string? content) =>
        Assert.Equal(content, OwnDomain.Of(address) is { } bytes ? Encoding.ASCII.GetString(bytes) : null);
}
