namespace Brrr.Site.Charts;

/// <summary>One benchmark in a distribution.</summary>
/// <param name="Label">What it says when it is pointed at.</param>
/// <param name="Speedup">Base over head.</param>
/// <param name="Muted">Whether it counts in no summary.</param>
/// <param name="Address">Where its row is, from the page.</param>
internal sealed record DistributionBar(string Label, double Speedup, bool Muted, string Address);
