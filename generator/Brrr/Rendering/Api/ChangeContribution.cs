namespace Brrr.Rendering.Api;

/// <summary>A benchmark's share of a step, in logarithms; the shares sum to ln(ratio).</summary>
/// <param name="Benchmark">As the files write it.</param>
/// <param name="Share">Of ln(ratio).</param>
internal sealed record ChangeContribution(string Benchmark, double Share);
