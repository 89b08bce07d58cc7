namespace Brrr.Site.Pages;

/// <summary>A night of a year.</summary>
/// <param name="Night">Its date and page.</param>
/// <param name="Speedups">One a machine, in the order of the columns; null where there is none.</param>
internal sealed record YearRow(Link Night, IReadOnlyList<Measure?> Speedups);
