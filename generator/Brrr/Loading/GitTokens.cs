using LibGit2Sharp;
using LibGit2Sharp.Handlers;

namespace Brrr.Loading;

/// <summary>
/// Tokens from the environment, each for the one host that it belongs to: <c>GITHUB_TOKEN</c> for GitHub (the server that <c>GITHUB_SERVER_URL</c> names),
/// <c>BRRR_TOKEN</c> for the host that <c>BRRR_TOKEN_HOST</c> names and no other; where that names none, for GitHub, or for the remote that is published to.
/// They travel over https only, but for this computer itself.
/// </summary>
/// <param name="environment">The value of a variable; null where it is not set.</param>
/// <param name="remote">Host and port of the remote that is published to; null where nothing is.</param>
internal sealed class GitTokens(Func<string, string?> environment, string? remote = null)
{
    private const string GitHub = "github.com";

    /// <summary>GitHub takes a token as the password of any user, as others do; this is the one that its own documentation names.</summary>
    private const string AnyUser = "x-access-token";

    /// <summary>No tokens at all.</summary>
    public static GitTokens None { get; } = new(_ => null);

    private string GitHubHost => Uri.TryCreate(Text("GITHUB_SERVER_URL"), UriKind.Absolute, out var named) ? named.Authority : GitHub;

    /// <summary>The same tokens where this host is published to.</summary>
    public GitTokens PublishingTo(string? host) => new(environment, host);

    public bool IsGitHub(string? host) => GitHubHost.Equals(host, StringComparison.OrdinalIgnoreCase);

    /// <summary>The token for an address; null where none belongs to its host.</summary>
    public string? For(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var place) || !(place.Scheme == Uri.UriSchemeHttps || (place.Scheme == Uri.UriSchemeHttp && place.IsLoopback))) return null;
        var own = Text("BRRR_TOKEN");
        if (own is not null && place.Authority.Equals(Text("BRRR_TOKEN_HOST") ?? remote ?? GitHub, StringComparison.OrdinalIgnoreCase)) return own;
        return IsGitHub(place.Authority) ? Text("GITHUB_TOKEN") : null;
    }

    /// <summary>The same as git's library asks for it.</summary>
    /// <param name="address">What is asked for.</param>
    /// <param name="user">The one that the address names; null or empty for none.</param>
    public UsernamePasswordCredentials? CredentialsFor(string address, string? user = null) =>
        For(address) is { } token ? new UsernamePasswordCredentials { Username = string.IsNullOrEmpty(user) ? AnyUser : user, Password = token } : null;

    /// <summary>What git asks when a server wants to know who we are; a server that leads elsewhere gets nothing. Null where we have nothing to say.</summary>
    public CredentialsHandler? HandlerFor(string address) =>
        For(address) is null ? null : (asked, user, _) => CredentialsFor(asked, user) ?? (Credentials)new DefaultCredentials();

    /// <summary>A text without the tokens, and without what addresses in it say of users.</summary>
    public string Hidden(string text) =>
        new[] { Text("BRRR_TOKEN"), Text("GITHUB_TOKEN") }.OfType<string>().Aggregate(GitAddress.WithoutPasswords(text), (hidden, token) => hidden.Replace(token, "***", StringComparison.Ordinal));

    private string? Text(string name) => environment(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
