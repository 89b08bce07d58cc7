using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>The ledger as a table of nights and machines, newest first.</summary>
/// <param name="Machines">Names: the columns.</param>
/// <param name="Rows">One a date.</param>
internal sealed record LedgerTable(IReadOnlyList<string> Machines, IReadOnlyList<LedgerRow> Rows)
{
    private static readonly LedgerCell Nothing = new("none", "");

    public static LedgerTable Of(Farm farm)
    {
        var machines = farm.Ledger.Select(entry => entry.Machine).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var withPages = farm.Nights.Select(night => night.Date).ToHashSet();
        var cells = farm.Ledger.ToLookup(entry => (entry.Date, entry.Machine));
        var names = farm.Machines.ToDictionary(machine => machine.Slug, machine => machine.Name, StringComparer.Ordinal);
        return new LedgerTable([.. machines.Select(machine => names.GetValueOrDefault(machine, machine))], [.. farm.Ledger.Select(entry => entry.Date).Distinct().OrderDescending().Select(RowOf)]);

        LedgerRow RowOf(DateOnly date) => new(
            new Link(Addresses.Date(date), withPages.Contains(date) ? Addresses.Night(date) : null),
            [.. machines.Select(machine => CellOf([.. cells[(date, machine)]]))]);
    }

    private static LedgerCell CellOf(List<LedgerEntry> entries)
    {
        if (entries.Count == 0)
            return Nothing;
        var worst = entries.MaxBy(entry => Weight(entry.State))?.State ?? LedgerState.Present;
        return new LedgerCell(NameOf(worst), string.Join("; ", entries.Select(TextOf)));
    }

    private static string TextOf(LedgerEntry entry) =>
        $"{(entry.Commit is { } commit ? commit + " " : "")}{ResultFileLink.Flags(entry.Flags)}: {NameOf(entry.State)}{(entry.Reason is { } reason ? $" ({reason})" : "")}";

    private static string NameOf(LedgerState state) => state.ToString().ToLowerInvariant();

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
