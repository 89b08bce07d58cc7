namespace Brrr.Rendering.Api;

/// <summary>A benchmark's share of a step, in logarithms; the shares sum to ln(ratio).</summary>
internal sealed record ChangeContribution(string Benchmark, double Share);
