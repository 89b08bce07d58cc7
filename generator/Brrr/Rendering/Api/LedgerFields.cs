using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One line of the ledger.</summary>
internal sealed class LedgerFields(LedgerEntry entry)
{
    /// <summary>Slug of the machine.</summary>
    public string Machine { get; } = entry.Machine;

    /// <summary>The night.</summary>
    public DateOnly Date { get; } = entry.Date;

    /// <summary>Short hash; null for a night of which nothing is there.</summary>
    public string? Commit { get; } = entry.Commit;

    /// <summary>Of the build, in ordinal order; none is the interpreter.</summary>
    public IReadOnlyList<string> Flags { get; } = entry.Flags.Names;

    /// <summary>"present", "missing", "partial", "broken", "superseded" or "withheld".</summary>
    public string State { get; } = ApiText.Name(entry.State);

    /// <summary>In words; null where the state says all.</summary>
    public string? Reason { get; } = entry.Reason;

    /// <summary>The file; null where there is none.</summary>
    public string? Path { get; } = entry.Path;
}
