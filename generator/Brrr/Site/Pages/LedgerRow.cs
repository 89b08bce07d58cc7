namespace Brrr.Site.Pages;

/// <summary>A night of the ledger: one cell a machine, in the order of the columns.</summary>
internal sealed record LedgerRow(Link Night, IReadOnlyList<LedgerCell> Cells);
