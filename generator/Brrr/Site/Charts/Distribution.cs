namespace Brrr.Site.Charts;

/// <summary>All benchmarks of a pair from the slowest to the fastest, with their geometric mean.</summary>
internal sealed record Distribution(string Name, string Title, string Description, double? Mean, IReadOnlyList<DistributionBar> Bars);
