namespace Brrr.Loading;

/// <summary>Addresses of repositories: <c>https://host/x</c>, <c>ssh://host/x</c>, <c>git@host:x</c>, or a path.</summary>
internal static class GitAddress
{
    /// <summary>The address without a password, which belongs into the environment and nowhere else. A user name without one stays: ssh needs it.</summary>
    public static string WithoutPassword(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return address;
        var rest = address[(start + 3)..];
        var end = rest.IndexOfAny(['/', '?', '#']);
        var host = end < 0 ? rest : rest[..end];
        var at = host.LastIndexOf('@');
        var isSsh = address.StartsWith("ssh:", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (isSsh && !host[..at].Contains(':', StringComparison.Ordinal))) return address;
        var user = isSsh ? host[..host.IndexOf(':', StringComparison.Ordinal)] + "@" : "";
        return address[..(start + 3)] + user + host[(at + 1)..] + (end < 0 ? "" : rest[end..]);
    }

    /// <summary>Whether it is a path on this computer.</summary>
    public static bool IsPath(string address) =>
        !address.Contains("://", StringComparison.Ordinal) && (Path.IsPathRooted(address) || !address.Contains(':', StringComparison.Ordinal));

    /// <summary>A path made absolute; anything else as it is.</summary>
    /// <param name="address">The address.</param>
    /// <param name="folder">What a path is relative to.</param>
    public static string Rooted(string address, string folder) => IsPath(address) ? Path.GetFullPath(Path.Combine(folder, address)) : address;
}
