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

    /// <summary>Whether a text can be a rule's path: results lie below their source, so that nothing in it leads upward.</summary>
    public static bool IsPattern(string path) => path.Length > 0 && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    public bool Applies(string sourceSlug, string resultPath) =>
        (Source is null || Source == sourceSlug) && matcher.Match(resultPath).HasMatches;
}
