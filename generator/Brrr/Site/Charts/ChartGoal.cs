namespace Brrr.Site.Charts;

/// <summary>A horizontal line to reach.</summary>
internal sealed record ChartGoal(double Value, string Label);
