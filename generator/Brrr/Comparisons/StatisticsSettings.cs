namespace Brrr.Comparisons;

/// <summary>Thresholds of noise, verdicts and change points; the Method article explains each.</summary>
internal sealed record StatisticsSettings
{
    public static StatisticsSettings Default { get; } = new();

    /// <summary>Pairs that the change point search looks at together.</summary>
    public int Window { get; init; } = 50;

    /// <summary>Fewest pairs on each side of a change.</summary>
    public int MinSegment { get; init; } = 3;

    /// <summary>Largest p of a confirmed change.</summary>
    public double P { get; init; } = 2e-5;

    /// <summary>Smallest relative step of a geometric mean that is reported.</summary>
    public double GeomeanStep { get; init; } = 0.005;

    /// <summary>Smallest relative step of one benchmark that is reported.</summary>
    public double BenchmarkStep { get; init; } = 0.02;

    /// <summary>Smallest relative step that is reported provisionally.</summary>
    public double ProvisionalStep { get; init; } = 0.03;

    /// <summary>Relative margin within which a speedup counts as the same.</summary>
    public double Margin { get; init; } = 0.01;

    /// <summary>Last pairs of an epoch that noise is estimated from.</summary>
    public int NoisePairs { get; init; } = 20;

    /// <summary>Fewest pairs that give a noise of their own.</summary>
    public int MinPairs { get; init; } = 8;
}
