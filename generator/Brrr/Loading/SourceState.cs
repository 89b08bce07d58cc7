namespace Brrr.Loading;

/// <summary>How a source was found at this build.</summary>
/// <param name="Slug">The source.</param>
/// <param name="Commit">Commit that was read; null for a folder.</param>
/// <param name="Fetched">When it was last fetched; null for a folder.</param>
/// <param name="IsReachable">Whether it could be read.</param>
internal sealed record SourceState(string Slug, string? Commit, DateTimeOffset? Fetched, bool IsReachable);
