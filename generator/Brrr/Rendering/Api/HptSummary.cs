using Brrr.Statistics;

namespace Brrr.Rendering.Api;

/// <summary>Hierarchical Performance Testing over all common benchmarks, as bench_runner computes it.</summary>
internal sealed class HptSummary(HptResult hpt)
{
    /// <summary>Probability that the direction is right, 0 to 1.</summary>
    public double Reliability { get; } = hpt.Reliability;

    /// <summary>"faster" or "slower".</summary>
    public string Direction { get; } = ApiText.Name(hpt.Direction);

    /// <summary>Guaranteed ratio with 90 % reliability, truncated to 0.01; null above 10.</summary>
    public double? P90 { get; } = hpt.AtLeast90;

    /// <summary>Guaranteed ratio with 95 % reliability.</summary>
    public double? P95 { get; } = hpt.AtLeast95;

    /// <summary>Guaranteed ratio with 99 % reliability.</summary>
    public double? P99 { get; } = hpt.AtLeast99;
}
