using System.Text.RegularExpressions;
using Brrr.Loading;

namespace Brrr.Publishing;

/// <summary>Where a remote is: a web address, one for ssh, or a folder.</summary>
/// <param name="Text">As git's configuration has it; it may hold a password, so that it is never shown.</param>
internal sealed partial record RemoteAddress(string Text)
{
    /// <summary>For messages: without a password.</summary>
    public string Shown => GitAddress.WithoutPasswords(Text);

    /// <summary>The host; null for a folder.</summary>
    public string? Host => Web?.Host ?? (Scp.Match(Text) is { Success: true } match && Folder is null ? match.Groups["host"].Value : null);

    /// <summary>The host that tokens are for: on the web with its port, if that is not the usual one; null for a folder.</summary>
    public string? TokenHost => Web is { } web && (web.Scheme == Uri.UriSchemeHttps || web.Scheme == Uri.UriSchemeHttp) ? web.Authority : Host;

    /// <summary>Tokens as they are for this remote.</summary>
    public GitTokens Own(GitTokens tokens) => tokens.PublishingTo(TokenHost);

    /// <summary>The folder on this computer; null for an address elsewhere.</summary>
    public string? Folder => GitAddress.OfFile(Text) ?? (Directory.Exists(Text) ? Path.GetFullPath(Text) : null);

    /// <summary>"owner/name" at the host, without ".git"; null for a folder.</summary>
    public string? Repository
    {
        get
        {
            var path = Web?.AbsolutePath ?? (Host is null ? null : Scp.Match(Text).Groups["path"].Value);
            var name = path?.Trim('/');
            return name?.EndsWith(".git", StringComparison.Ordinal) == true ? name[..^".git".Length] : name;
        }
    }

    private Uri? Web => Text.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(Text, UriKind.Absolute, out var address) && !address.IsFile ? address : null;

    /// <summary>ssh's short form: "git@github.com:owner/name.git".</summary>
    [GeneratedRegex(@"^(?:[\w.-]+@)?(?<host>[\w.-]{2,}):(?<path>[^\\]+)$")]
    private static partial Regex Scp { get; }
}
