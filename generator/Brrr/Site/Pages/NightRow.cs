namespace Brrr.Site.Pages;

/// <summary>One benchmark on all machines of a night.</summary>
/// <param name="Benchmark">Its name and page.</param>
/// <param name="IsExcluded">Whether the headline leaves it out.</param>
/// <param name="Cells">One a pair, in the order of the columns.</param>
internal sealed record NightRow(Link Benchmark, bool IsExcluded, IReadOnlyList<NightCell> Cells);
