using Microsoft.Extensions.FileSystemGlobbing;

namespace Brrr.Loading;

/// <summary>Results that their owner withholds.</summary>
internal sealed class WithheldRule(string path, string? source, string reason)
{
    private readonly Matcher matcher = new Matcher(StringComparison.Ordinal).AddInclude(path);

    /// <summary>Path pattern within the source, "*" within a name and "**" across folders.</summary>
    public string Path { get; } = path;

    /// <summary>Slug of the source that it speaks of; null for all.</summary>
    public string? Source { get; } = source;

    /// <summary>Why, for people.</summary>
    public string Reason { get; } = reason;

    public bool Applies(string sourceSlug, string resultPath) =>
        (Source is null || Source == sourceSlug) && matcher.Match(resultPath).HasMatches;
}
