using Brrr.Loading;
using LibGit2Sharp;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class GitTokensTests
{
    [Theory]
    [InlineData("https://github.com/a.git", null, "theirs", "theirs")]
    [InlineData("https://github.com/a.git", "ours", "theirs", "ours")]
    [InlineData("https://elsewhere.example/a.git", "ours", "theirs", null)]
    [InlineData("https://github.com.evil.example/a.git", "ours", "theirs", null)]
    [InlineData("http://github.com/a.git", "ours", "theirs", null)]
    [InlineData("git@github.com:owner/a.git", "ours", "theirs", null)]
    [InlineData("/srv/a.git", "ours", "theirs", null)]
    public void Without_a_host_of_their_own_both_are_for_GitHub(string address, string? own, string? github, string? told) =>
        Assert.Equal(told, Of(own, github).For(address));

    [Theory]
    [InlineData("https://elsewhere.example/a.git", "ours")]
    [InlineData("https://elsewhere.example:8443/a.git", null)]
    [InlineData("https://github.com/a.git", "theirs")]
    public void A_host_that_is_named_is_the_only_one(string address, string? told)
    {
        var tokens = Of("ours", "theirs", host: "elsewhere.example");
        Assert.Equal(told, tokens.For(address));
        Assert.Equal(told, tokens.PublishingTo("remote.example").For(address));
        Assert.Null(tokens.PublishingTo("remote.example").For("https://remote.example/a.git"));
    }

    [Theory]
    [InlineData("https://remote.example:8443/a.git", "ours")]
    [InlineData("https://remote.example/a.git", null)]
    [InlineData("https://github.com/a.git", "theirs")]
    public void The_remote_that_is_published_to_is_the_host_where_none_is_named(string address, string? told) =>
        Assert.Equal(told, Of("ours", "theirs").PublishingTo("remote.example:8443").For(address));

    [Theory]
    [InlineData("https://elsewhere.example/a.git", true)]
    [InlineData("http://elsewhere.example/a.git", false)]
    [InlineData("https://evil.example/a.git", false)]
    public void A_server_that_leads_elsewhere_gets_nothing(string asked, bool goes)
    {
        var handler = Of("ours", null, host: "elsewhere.example").HandlerFor("https://elsewhere.example/a.git");
        Assert.NotNull(handler);
        Assert.Equal(goes, handler(asked, null, SupportedCredentialTypes.UsernamePassword) is UsernamePasswordCredentials { Username: "x-access-token", Password: "ours" });
    }

    [Fact]
    public void The_user_of_an_address_stays() =>
        Assert.Equal("me", Of("ours", null).CredentialsFor("https://github.com/a", "me")?.Username);

    [Fact]
    public void Who_has_nothing_to_say_is_not_asked() => Assert.Null(Of("ours", null).HandlerFor("https://elsewhere.example/a.git"));

    [Fact]
    public void An_own_installation_of_GitHub_is_GitHub()
    {
        var tokens = Of(null, "theirs", server: "https://git.farm.example");
        Assert.Equal(("theirs", null), (tokens.For("https://git.farm.example/a"), tokens.For("https://github.com/a")));
        Assert.Equal((true, false), (tokens.IsGitHub("GIT.farm.example"), tokens.IsGitHub("github.com")));
    }

    [Fact]
    public void Blanks_are_no_token() => Assert.Null(Of(" ", "").For("https://github.com/a"));

    [Fact]
    public void Tokens_are_hidden_in_texts() =>
        Assert.Equal("no *** and *** at https://github.com/a", Of("ours", "theirs").Hidden("no ours and theirs at https://me:ours@github.com/a"));

    private static GitTokens Of(string? own, string? github, string? server = null, string? host = null) => new(name => name switch
    {
        "BRRR_TOKEN" => own,
        "BRRR_TOKEN_HOST" => host,
        "GITHUB_TOKEN" => github,
        "GITHUB_SERVER_URL" => server,
        _ => null,
    });
}
