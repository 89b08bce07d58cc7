using Brrr.Comparisons;
using Brrr.Pyperf;

namespace Brrr.Site.Pages;

/// <summary>One benchmark of a pair.</summary>
/// <param name="Benchmark">Its name and page.</param>
/// <param name="Id">Of its row.</param>
/// <param name="Tags">pyperformance's groups, in one text.</param>
/// <param name="IsExcluded">Whether the headline leaves it out.</param>
/// <param name="Base">Mean and deviation.</param>
/// <param name="BaseSort">The mean, for sorting.</param>
/// <param name="Head">Mean and deviation.</param>
/// <param name="HeadSort">The mean, for sorting.</param>
/// <param name="Speedup">Base over head.</param>
/// <param name="Interval">95 % interval in words, with the noise between nights where that is known; null where there is none.</param>
/// <param name="Verdict">In a word; null where there is none.</param>
/// <param name="IsSignificant">pyperf's answer.</param>
/// <param name="Memory">Null where a side has none.</param>
internal sealed record PairRow(
    Link Benchmark,
    string Id,
    string Tags,
    bool IsExcluded,
    string Base,
    string BaseSort,
    string Head,
    string HeadSort,
    Measure Speedup,
    string? Interval,
    string? Verdict,
    bool IsSignificant,
    Measure? Memory)
{
    public static PairRow Of(BenchmarkComparison benchmark, BenchmarkReading? reading, Addresses addresses) => new(
        new Link(benchmark.Name, addresses.Benchmark(benchmark.Name)),
        addresses.BenchmarkRow(benchmark.Name),
        string.Join(", ", benchmark.Tags),
        benchmark.IsExcluded,
        TextOf(benchmark.Unit, benchmark.Base),
        SpeedupText.Sort(benchmark.Base.Mean),
        TextOf(benchmark.Unit, benchmark.Head),
        SpeedupText.Sort(benchmark.Head.Mean),
        Measure.Speedup(benchmark.Speedup.Value),
        VerdictText.Interval(reading?.NoiseInterval ?? reading?.Interval),
        VerdictText.Words(reading?.Verdict),
        benchmark.Significance.IsSignificant,
        benchmark.MemoryRatio is { } ratio ? Measure.Memory(ratio) : null);

    private static string TextOf(Unit unit, BenchmarkSide side) =>
        ValueFormat.MeanAndDeviation(unit, side.Mean, side.StandardDeviation).Replace("+-", "\u00B1", StringComparison.Ordinal);
}
