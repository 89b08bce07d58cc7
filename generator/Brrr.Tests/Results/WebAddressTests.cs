using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://github.com/python/cpython", true)]
    [InlineData("http://farm.example/", true)]
    [InlineData("HTTPS://farm.example/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://farm.example/", false)]
    [InlineData("/relative", false)]
    [InlineData("github.com", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_http_and_https_are_linked(string? text, bool isSafe)
    {
        Assert.Equal(isSafe, WebAddress.IsSafe(text));
        Assert.Equal(isSafe ? text : null, WebAddress.OrNull(text));
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void Nothing_longer_than_two_thousand_letters_is_linked(int length, bool isSafe) =>
        Assert.Equal(isSafe, WebAddress.IsSafe("https://a.example/".PadRight(length, 'x')));
}
