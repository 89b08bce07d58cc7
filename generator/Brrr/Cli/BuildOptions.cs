namespace Brrr.Cli;

/// <summary>What a build is asked for.</summary>
/// <param name="Results">Folders in place of sources.yaml, as <c>[NAME=]DIR</c>; empty for sources.yaml.</param>
/// <param name="Data">Data folder; null for the project's.</param>
/// <param name="Output">Output folder; null for the project's.</param>
/// <param name="BaseUrl">Address of the published site, over dashboard.yaml's; null for that.</param>
/// <param name="IsFull">Whether every file is made, whatever is known of the last build.</param>
/// <param name="IsOffline">Whether repositories are read as they were last fetched.</param>
/// <param name="UsesCache">Whether files that were read before are not read again.</param>
internal sealed record BuildOptions(
    IReadOnlyList<string> Results, string? Data, string? Output, string? BaseUrl, bool IsFull = false, bool IsOffline = false, bool UsesCache = true);
