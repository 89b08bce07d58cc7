using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One benchmark in one series; the columns have one length, a pair a row, oldest first.</summary>
internal sealed class BenchmarkSeriesFields(BenchmarkSeries series)
{
    /// <summary>The machine as the files write it.</summary>
    public string Machine { get; } = series.Series.Machine.Name;

    /// <summary>The machine as addresses and ids write it.</summary>
    public string MachineSlug { get; } = series.Series.Machine.Slug;

    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; } = series.Series.Definition.Id;

    /// <summary>Pair ids.</summary>
    public IReadOnlyList<string> Ids { get; } = [.. series.Nights.Select(night => night.Comparison.Pair.Id)];

    /// <summary>Base over head.</summary>
    public IReadOnlyList<double> Speedup { get; } = [.. series.Nights.Select(night => night.Speedup.Value)];

    /// <summary>Mean of the base, in the benchmark's unit.</summary>
    public IReadOnlyList<double> Base { get; } = [.. series.Nights.Select(night => night.Numbers.BaseMean)];

    /// <summary>Mean of the head.</summary>
    public IReadOnlyList<double> Head { get; } = [.. series.Nights.Select(night => night.Numbers.HeadMean)];

    /// <summary>Mean peak memory of the base in bytes; null where the file has none.</summary>
    public IReadOnlyList<double?> MemoryBase { get; } = [.. series.Nights.Select(night => night.Numbers.BaseMemory)];

    /// <summary>Mean peak memory of the head in bytes.</summary>
    public IReadOnlyList<double?> MemoryHead { get; } = [.. series.Nights.Select(night => night.Numbers.HeadMemory)];

    /// <summary>Noise between nights of ln(speedup) as of the latest night; null before there are enough nights, and in the file of an earlier year.</summary>
    public double? Sigma { get; } = series.Sigma;

    /// <summary>Ids of its changes, newest first; in the file of an earlier year those that began in it.</summary>
    public IReadOnlyList<string> Changes { get; } = [.. series.Changes.Select(change => change.Id)];
}
