using System.Text.RegularExpressions;

namespace Brrr.Loading;

/// <summary>Addresses of repositories: <c>https://host/x</c>, <c>ssh://host/x</c>, <c>git@host:x</c>, or a path.</summary>
internal static partial class GitAddress
{
    /// <summary>
    /// An address, or a text with addresses in it, without users and passwords, which belong into the environment and nowhere else. For ssh a user stays:
    /// it is no secret there, and nothing works without one.
    /// </summary>
    public static string WithoutPasswords(string text) =>
        Secret.Replace(text, match => match.Groups["scheme"].Value + "://" + (match.Groups["scheme"].Value.Equals("ssh", StringComparison.OrdinalIgnoreCase) ? match.Groups["user"].Value + "@" : ""));

    /// <summary>Whether it is a path on this computer.</summary>
    public static bool IsPath(string address) =>
        !address.Contains("://", StringComparison.Ordinal) && (Path.IsPathRooted(address) || !address.Contains(':', StringComparison.Ordinal));

    /// <summary>The path that an address names on this computer, by itself or as <c>file://</c>; null for one elsewhere.</summary>
    public static string? PlaceOf(string address) =>
        IsPath(address) ? address : OfFile(address) is { } place && !place.StartsWith(@"\\", StringComparison.Ordinal) ? place : null;

    /// <summary>The path that <c>file://</c> names, which may be another computer's share; null for any other address.</summary>
    public static string? OfFile(string address) =>
        address.StartsWith("file://", StringComparison.Ordinal) && Uri.TryCreate(address, UriKind.Absolute, out var found) ? found.LocalPath : null;

    /// <summary>A path made absolute; anything else as it is.</summary>
    /// <param name="address">The address.</param>
    /// <param name="folder">What a path is relative to.</param>
    public static string Rooted(string address, string folder) => IsPath(address) ? Path.GetFullPath(Path.Combine(folder, address)) : address;

    /// <summary>Up to the last @ of the host's part: a password may hold one.</summary>
    [GeneratedRegex(@"(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<user>[^/?#\s:@]*)[^/?#\s]*@")]
    private static partial Regex Secret { get; }
}
