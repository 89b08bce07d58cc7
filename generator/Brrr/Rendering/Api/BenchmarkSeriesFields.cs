using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One benchmark in one series; the columns have one length, a pair a row, oldest first.</summary>
internal sealed class BenchmarkSeriesFields(BenchmarkSeries series)
{
    private readonly BenchmarkColumns columns = BenchmarkColumns.Of(series.Nights);

    /// <summary>The machine as the files write it.</summary>
    public string Machine { get; } = series.Series.Machine.Name;

    /// <summary>The machine as addresses and ids write it.</summary>
    public string MachineSlug { get; } = series.Series.Machine.Slug;

    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; } = series.Series.Definition.Id;

    /// <summary>Pair ids.</summary>
    public IReadOnlyList<string> Ids => columns.Ids;

    /// <summary>Base over head.</summary>
    public IReadOnlyList<double> Speedup => columns.Speedup;

    /// <summary>Mean of the base, in the benchmark's unit.</summary>
    public IReadOnlyList<double> Base => columns.Base;

    /// <summary>Mean of the head.</summary>
    public IReadOnlyList<double> Head => columns.Head;

    /// <summary>Mean peak memory of the base in bytes; null where the file has none.</summary>
    public IReadOnlyList<double?> MemoryBase => columns.MemoryBase;

    /// <summary>Mean peak memory of the head in bytes.</summary>
    public IReadOnlyList<double?> MemoryHead => columns.MemoryHead;

    /// <summary>Noise between nights of ln(speedup) as of the latest night; null before there are enough nights, and in the file of an earlier year.</summary>
    public double? Sigma { get; } = series.Sigma;

    /// <summary>Ids of its changes, newest first; in the file of an earlier year those that began in it.</summary>
    public IReadOnlyList<string> Changes { get; } = [.. series.Changes.Select(change => change.Id)];
}
