using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>What one side measured for a benchmark.</summary>
internal sealed class BenchmarkSideFields(BenchmarkSide side)
{
    /// <summary>Arithmetic mean of all values, in the benchmark's unit (seconds per loop, as a rule).</summary>
    public double Mean { get; } = side.Mean;

    /// <summary>Sample deviation of all values; null for one value.</summary>
    public double? Stdev { get; } = side.StandardDeviation;

    /// <summary>Number of values.</summary>
    public int Values { get; } = side.Values;

    /// <summary>Number of processes that have values.</summary>
    public int Processes { get; } = side.Processes;

    /// <summary>Mean peak memory of the processes in bytes; null where the file has none.</summary>
    public double? Memory { get; } = side.Memory;
}
