namespace Brrr.Tests.Statistics;

/// <summary>What the naive method says; null percentiles are above 10.</summary>
internal sealed record NaiveHptResult(bool IsFaster, double Reliability, double? P90, double? P95, double? P99);
