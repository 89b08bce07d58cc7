using Brrr.Loading;

namespace Brrr.Rendering.Api;

/// <summary>How a source was found.</summary>
internal sealed class SourceFields(SourceState state)
{
    public string Slug { get; } = state.Slug;

    /// <summary>Commit that was read; null for a folder.</summary>
    public string? Commit { get; } = state.Commit;

    /// <summary>When it was last fetched; null for a folder.</summary>
    public string? Fetched { get; } = ApiText.Instant(state.Fetched);

    public bool Reachable { get; } = state.IsReachable;
}
