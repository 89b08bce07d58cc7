using LibGit2Sharp;
using LibGit2Sharp.Handlers;

namespace Brrr.Publishing;

/// <summary>
/// The tokens of the environment, and who is told which: <c>BRRR_TOKEN</c> is for the remote that is published to, wherever it is;
/// <c>GITHUB_TOKEN</c> for GitHub only. Neither goes over a line that others can read.
/// </summary>
/// <param name="Own"><c>BRRR_TOKEN</c>; null where there is none.</param>
/// <param name="GitHub"><c>GITHUB_TOKEN</c>; null where there is none.</param>
/// <param name="GitHubHost">GitHub's host: github.com, or that of an own installation.</param>
internal sealed record AccessTokens(string? Own, string? GitHub, string GitHubHost)
{
    /// <summary>GitHub takes any user beside a token, and so do the others.</summary>
    private const string User = "x-access-token";

    /// <param name="variable">The value of an environment variable; null or empty where it is not set.</param>
    public static AccessTokens From(Func<string, string?> variable)
    {
        var server = variable("GITHUB_SERVER_URL");
        return new AccessTokens(Named("BRRR_TOKEN"), Named("GITHUB_TOKEN"), Uri.TryCreate(server, UriKind.Absolute, out var address) ? address.Host : "github.com");

        string? Named(string name) => variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    public bool IsGitHub(string? host) => GitHubHost.Equals(host, StringComparison.OrdinalIgnoreCase);

    /// <summary>The token for a host; null where there is none.</summary>
    public string? For(string? host) => Own ?? (IsGitHub(host) ? GitHub : null);

    /// <summary>What git asks when a server wants to know who we are; null where we have nothing to say.</summary>
    public CredentialsHandler? HandlerFor(RemoteAddress remote) => For(remote.Host) is { } token ? (asked, user, _) => Answer(asked, user, remote, token) : null;

    /// <summary>A text without the tokens.</summary>
    public string Hidden(string text) => new[] { Own, GitHub }.OfType<string>().Aggregate(RemoteAddress.Clean(text), (hidden, token) => hidden.Replace(token, "***", StringComparison.Ordinal));

    /// <summary>A server that leads elsewhere gets nothing.</summary>
    private static Credentials Answer(string asked, string? user, RemoteAddress remote, string token)
    {
        var isSafe = Uri.TryCreate(asked, UriKind.Absolute, out var address)
            && address.Host.Equals(remote.Host, StringComparison.OrdinalIgnoreCase)
            && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback);
        return isSafe ? new UsernamePasswordCredentials { Username = string.IsNullOrEmpty(user) ? User : user, Password = token } : new DefaultCredentials();
    }
}
