using Brrr.Publishing;
using LibGit2Sharp;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class AccessTokensTests
{
    [Theory]
    [InlineData("github.com", null, "theirs", "theirs")]
    [InlineData("github.com", "ours", "theirs", "ours")]
    [InlineData("elsewhere.example", null, "theirs", null)]
    [InlineData("github.com.evil.example", null, "theirs", null)]
    [InlineData("elsewhere.example", "ours", "theirs", "ours")]
    public void A_host_is_told_its_own_token(string host, string? own, string? github, string? told) =>
        Assert.Equal(told, Of(own, github).For(host));

    [Theory]
    [InlineData("https://elsewhere.example/a.git", true)]
    [InlineData("http://elsewhere.example/a.git", false)]
    [InlineData("https://evil.example/a.git", false)]
    public void A_token_goes_to_the_host_that_it_is_for_over_a_closed_line(string asked, bool goes)
    {
        var handler = Of("ours", null).HandlerFor(new RemoteAddress("https://elsewhere.example/a.git"));
        Assert.Equal(goes, handler?.Invoke(asked, null, SupportedCredentialTypes.UsernamePassword) is UsernamePasswordCredentials { Password: "ours" });
    }

    [Fact]
    public void An_own_installation_of_GitHub_is_GitHub()
    {
        var tokens = Of(null, "theirs", "https://git.farm.example");
        Assert.Equal(("theirs", null), (tokens.For("git.farm.example"), tokens.For("github.com")));
    }

    [Fact]
    public void Tokens_are_hidden_in_texts() =>
        Assert.Equal("no *** and *** at https://github.com/a", Of("ours", "theirs").Hidden("no ours and theirs at https://me:ours@github.com/a"));

    private static AccessTokens Of(string? own, string? github, string? server = null) => AccessTokens.From(name => name switch
    {
        "BRRR_TOKEN" => own,
        "GITHUB_TOKEN" => github,
        "GITHUB_SERVER_URL" => server,
        _ => null,
    });
}
