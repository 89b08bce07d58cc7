using Brrr.Loading;

namespace Brrr.Cli;

/// <summary>What <c>brrr sources</c> says of one source.</summary>
/// <param name="source">The source as it was opened.</param>
internal sealed class SourceListing(OpenedSource source)
{
    public string Name { get; } = source.Definition.Source.Name;

    public string Slug { get; } = source.Definition.Source.Slug;

    /// <summary>Folder or git address.</summary>
    public string Place { get; } = source.Definition.Folder ?? source.Definition.Address ?? "";

    public bool Reachable { get; } = source.State.IsReachable;

    /// <summary>Commit that is read; null outside git, and for a folder with changes that are not committed.</summary>
    public string? Commit { get; } = source.State.Commit;

    /// <summary>When that commit was made; null for a folder.</summary>
    public DateTimeOffset? Committed { get; } = source.Objects?.Committed;

    /// <summary>When it was fetched, where that was not now; null else.</summary>
    public DateTimeOffset? Fetched { get; } = source.State.Fetched;

    /// <summary>Results files.</summary>
    public int Files { get; } = source.Files.Count;

    /// <summary>Machines that the files name, in ordinal order.</summary>
    public IReadOnlyList<string> Machines { get; } = [.. source.Files.Select(file => file.Name.Machine).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Why it could not be reached; null where it could.</summary>
    public string? Fault { get; } = source.State.IsReachable ? null : source.LeftOut.FirstOrDefault(each => each.What.Length > 0)?.ToString();
}
