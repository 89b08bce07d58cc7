namespace Brrr.Loading;

/// <summary>How a source was found at this build.</summary>
/// <param name="Slug">The source.</param>
/// <param name="Commit">Commit that was read; null outside git, and for a folder with changes that are not committed.</param>
/// <param name="Fetched">When what was read was fetched, where that was not at this build; null else, so that a build that reached everything says the same each time.</param>
/// <param name="IsReachable">Whether it could be read as it is now.</param>
internal sealed record SourceState(string Slug, string? Commit, DateTimeOffset? Fetched, bool IsReachable);
