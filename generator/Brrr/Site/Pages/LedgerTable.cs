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
        var machines = known.Union(farm.Ledger.Select(entry => entry.Machine).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal).ToList();
        var withPages = farm.Nights.Select(night => night.Date).ToHashSet();
        var shown = farm.Ledger.Where(entry => !ArchivedNights.Hold(farm, entry.Date)).ToList();
        var cells = shown.ToLookup(entry => (entry.Date, entry.Machine));
        var names = farm.Machines.ToDictionary(machine => machine.Slug, machine => machine.Name, StringComparer.Ordinal);
        var dates = shown.Select(entry => entry.Date).Distinct().OrderDescending();
        return new LedgerTable([.. machines.Select(machine => names.GetValueOrDefault(machine, machine))], [.. dates.Select(RowOf)], shown.Count == farm.Ledger.Count);

        LedgerRow RowOf(DateOnly date) => new(
            new Link(Addresses.Date(date), withPages.Contains(date) ? Addresses.Night(date) : null),
            [.. machines.Select(machine => LedgerCell.Of([.. cells[(date, machine)]]))]);
    }
}
