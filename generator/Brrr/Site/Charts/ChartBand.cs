namespace Brrr.Site.Charts;

/// <summary>The interval around a point, in the chart's unit.</summary>
internal sealed record ChartBand(double Low, double High);
