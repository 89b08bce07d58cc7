namespace Brrr.Tests.Statistics;

/// <summary>Shares of simulated steps confirmed by their third, fourth and tenth night, and placed within one run of the truth.</summary>
internal sealed record PowerRates(double Within3, double Within4, double Within10, double Near);
