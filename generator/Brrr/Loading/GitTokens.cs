using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>
/// Tokens from the environment, each for the one host that it belongs to: <c>GITHUB_TOKEN</c> for GitHub (the server that <c>GITHUB_SERVER_URL</c> names),
/// <c>BRRR_TOKEN</c> for GitHub, or for the host that <c>BRRR_TOKEN_HOST</c> names and no other. They travel over https only, but for this computer itself.
/// </summary>
internal sealed class GitTokens(Func<string, string?> environment)
{
    private const string GitHub = "github.com";

    /// <summary>GitHub takes a token as the password of any user; this is the one that its own documentation names.</summary>
    private const string AnyUser = "x-access-token";

    /// <summary>No tokens at all.</summary>
    public static GitTokens None { get; } = new(_ => null);

    /// <summary>The token for an address; null where none belongs to its host.</summary>
    public string? For(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var place) || !(place.Scheme == Uri.UriSchemeHttps || (place.Scheme == Uri.UriSchemeHttp && place.IsLoopback))) return null;
        var own = Text("BRRR_TOKEN");
        if (own is not null && Is(place, Text("BRRR_TOKEN_HOST") ?? GitHub)) return own;
        var server = Uri.TryCreate(Text("GITHUB_SERVER_URL"), UriKind.Absolute, out var named) ? named.Authority : GitHub;
        return Is(place, server) ? Text("GITHUB_TOKEN") : null;
    }

    /// <summary>The same as git's library asks for it.</summary>
    public UsernamePasswordCredentials? CredentialsFor(string address) =>
        For(address) is { } token ? new UsernamePasswordCredentials { Username = AnyUser, Password = token } : null;

    private static bool Is(Uri place, string host) => string.Equals(place.Authority, host, StringComparison.OrdinalIgnoreCase);

    private string? Text(string name) => environment(name) is { Length: > 0 } text ? text : null;
}
