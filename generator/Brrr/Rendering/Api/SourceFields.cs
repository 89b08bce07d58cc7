using Brrr.Loading;

namespace Brrr.Rendering.Api;

/// <summary>How a source was found.</summary>
internal sealed class SourceFields(SourceState state)
{
    /// <summary>Its name in ids.</summary>
    public string Slug { get; } = state.Slug;

    /// <summary>Commit that was read; null outside git, and for a folder with changes that are not committed.</summary>
    public string? Commit { get; } = state.Commit;

    /// <summary>When what was read had been fetched, where this build did not fetch it anew; null else.</summary>
    public string? Fetched { get; } = ApiText.Instant(state.Fetched);

    /// <summary>Whether it could be read.</summary>
    public bool Reachable { get; } = state.IsReachable;
}
