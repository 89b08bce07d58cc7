using Brrr.Results;

namespace Brrr.Site;

/// <summary>What a results file says besides its numbers, for what is made of it.</summary>
/// <param name="Path">Where it stands in its source.</param>
/// <param name="Blob">Its blob; null outside git.</param>
/// <param name="DataCommit">The commit that brought it; null where that is not known.</param>
/// <param name="Withheld">Why its owner withholds it; null where it counts.</param>
/// <param name="Content">Name of its content; null where it has none.</param>
/// <param name="Metadata">Where it has none all entries, name and text in turn.</param>
internal sealed record ResultInputs(string Path, string? Blob, string? DataCommit, string? Withheld, string? Content, IReadOnlyList<string> Metadata)
{
    public static ResultInputs Of(Result result) => new(
        result.Path,
        result.Blob,
        result.DataCommit,
        result.Withheld,
        result.Content,
        result.Content is not null ? [] : [.. result.Suite.Metadata.Entries.SelectMany(entry => new[] { entry.Key, entry.Value })]);
}
