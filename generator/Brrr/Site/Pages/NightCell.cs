namespace Brrr.Site.Pages;

/// <summary>What one pair says of one benchmark.</summary>
/// <param name="Speedup">Null where the pair has no such benchmark.</param>
/// <param name="Address">The benchmark's row on the pair's page.</param>
internal sealed record NightCell(Measure? Speedup, string Address);
