namespace Brrr.Sampling;

/// <summary>A benchmark of the sample suite: what pyperformance says of it and how it behaves.</summary>
internal sealed record SampleBenchmark
{
    public required string Name { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public string? Description { get; init; }

    /// <summary>Seconds per loop on a machine of pace 1, without the JIT.</summary>
    public required double Seconds { get; init; }

    /// <summary>Base over head as one real machine had it; above 1 the JIT is faster.</summary>
    public required double Gain { get; init; }

    /// <summary>Relative standard deviation of its speedup between nights.</summary>
    public required double Noise { get; init; }

    public required int Mebibytes { get; init; }

    public int InnerLoops { get; init; } = 1;

    /// <summary>The command line that is timed, for benchmarks that time whole processes.</summary>
    public string? Command { get; init; }

    /// <summary>Its processes fall into two groups, one a good deal slower.</summary>
    public bool TwoSpeeds { get; init; }

    /// <summary>Counts in the geometric mean; the others are those that dashboards exclude.</summary>
    public bool Counts { get; init; } = true;
}
