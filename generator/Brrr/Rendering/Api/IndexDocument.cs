namespace Brrr.Rendering.Api;

/// <summary><c>index.json</c>: the one door to all published data.</summary>
internal sealed class IndexDocument : ApiDocument
{
    public IndexDocument()
        : base("index.json")
    {
    }

    /// <summary>Of the dashboard.</summary>
    public required string Title { get; init; }

    /// <summary>Version of the formulas; numbers of two versions should not be compared.</summary>
    public required string MethodVersion { get; init; }

    /// <summary>Commit of the data; null outside git.</summary>
    public required string? DataCommit { get; init; }

    /// <summary>Name of the newest nightly pair's night; null where there is none.</summary>
    public required DateOnly? NewestNight { get; init; }

    /// <summary>Nights before this one are archived: their pairs are <c>nights/{id}.json.gz</c>, packed by gzip. Null where every pair is <c>nights/{id}.json</c>.</summary>
    public required DateOnly? ArchivedBefore { get; init; }

    /// <summary>Licence of the data; null where its owner states none.</summary>
    public required string? License { get; init; }

    /// <summary>Slugs.</summary>
    public required IReadOnlyList<string> Machines { get; init; }

    /// <summary>What is compared with what.</summary>
    public required IReadOnlyList<ComparisonFields> Comparisons { get; init; }

    /// <summary>Null where no pair counts.</summary>
    public required HeadlineFields? Headline { get; init; }

    /// <summary>Addresses of the other files, relative to this one; <c>{id}</c> stands for a pair's id, <c>{date}</c> for a night, other braces for a slug. Feeds are there only where the dashboard says its address.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }
}
