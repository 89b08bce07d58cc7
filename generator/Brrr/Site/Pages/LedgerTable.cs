using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>The ledger as a table of nights and machines, newest first.</summary>
/// <param name="Machines">Names: the columns, in the farm's order, then those of which nothing could be read.</param>
/// <param name="Rows">One a date that is not archived.</param>
/// <param name="IsWhole">Whether every date has a row.</param>
internal sealed record LedgerTable(IReadOnlyList<string> Machines, IReadOnlyList<LedgerRow> Rows, bool IsWhole)
{
    public static LedgerTable Of(Farm farm)
    {
        var known = farm.Machines.Select(machine => machine.Slug).ToList();
        var machines = known.Concat(farm.Ledger.Select(entry => entry.Machine).Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var withPages = farm.Nights.Select(night => night.Date).ToHashSet();
        var cells = farm.Ledger.ToLookup(entry => (entry.Date, entry.Machine));
        var names = farm.Machines.ToDictionary(machine => machine.Slug, machine => machine.Name, StringComparer.Ordinal);
        var dates = farm.Ledger.Select(entry => entry.Date).Distinct().OrderDescending().ToList();
        var shown = dates.TakeWhile(date => !ArchivedNights.Hold(farm, date)).ToList();
        return new LedgerTable([.. machines.Select(machine => names.GetValueOrDefault(machine, machine))], [.. shown.Select(RowOf)], shown.Count == dates.Count);

        LedgerRow RowOf(DateOnly date) => new(
            new Link(Addresses.Date(date), withPages.Contains(date) ? Addresses.Night(date) : null),
            [.. machines.Select(machine => LedgerCell.Of([.. cells[(date, machine)]]))]);
    }
}
