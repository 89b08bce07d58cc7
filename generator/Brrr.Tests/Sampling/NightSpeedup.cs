namespace Brrr.Tests.Sampling;

/// <summary>A speedup and the date in its directory's name; above 1 the JIT is faster.</summary>
internal sealed record NightSpeedup(string Date, double Speedup);
