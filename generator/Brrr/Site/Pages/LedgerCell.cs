using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What became of a machine's builds on a night.</summary>
/// <param name="State">The worst of them: "present", "partial", "missing", "broken", "withheld", "superseded", or "none" where nothing was expected.</param>
/// <param name="Text">Each build and its state.</param>
internal sealed record LedgerCell(string State, string Text)
{
    private static readonly LedgerCell Nothing = new("none", "");

    /// <summary>The cell of all builds of a machine and a night.</summary>
    public static LedgerCell Of(IReadOnlyList<LedgerEntry> entries) =>
        entries.Count == 0 ? Nothing : new LedgerCell(NameOf(WorstOf(entries)), string.Join("; ", entries.Select(TextOf)));

    /// <summary>The worst that became of some builds, at least one.</summary>
    public static LedgerState WorstOf(IEnumerable<LedgerEntry> entries) => entries.MaxBy(entry => Weight(entry.State))?.State ?? LedgerState.Present;

    /// <summary>A state as it is written.</summary>
    public static string NameOf(LedgerState state) => state switch
    {
        LedgerState.Present => "present",
        LedgerState.Partial => "partial",
        LedgerState.Superseded => "superseded",
        LedgerState.Withheld => "withheld",
        LedgerState.Missing => "missing",
        _ => "broken",
    };

    private static string TextOf(LedgerEntry entry) =>
        $"{(entry.Commit is { } commit ? commit + " " : "")}{ResultFileLink.Flags(entry.Flags)}: {NameOf(entry.State)}{(entry.Reason is { } reason ? $" ({reason})" : "")}";

    private static int Weight(LedgerState state) => state switch
    {
        LedgerState.Present => 0,
        LedgerState.Superseded => 1,
        LedgerState.Partial => 2,
        LedgerState.Withheld => 3,
        LedgerState.Missing => 4,
        _ => 5,
    };
}
