using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>One line of the ledger: a machine's build on a night, and what became of it.</summary>
/// <param name="Machine">Slug of the machine.</param>
/// <param name="Date">The night's name.</param>
/// <param name="Commit">Short hash; null for a night of which nothing is there.</param>
/// <param name="Flags">The build's flags.</param>
/// <param name="State">What became of it.</param>
/// <param name="Reason">In words, where there is more to say; else null.</param>
/// <param name="Path">The file; null where there is none.</param>
internal sealed record LedgerEntry(string Machine, DateOnly Date, string? Commit, FlagSet Flags, LedgerState State, string? Reason, string? Path);
