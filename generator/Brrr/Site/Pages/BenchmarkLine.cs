using Brrr.Comparisons;
using Brrr.Pyperf;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>A benchmark on one machine: its latest night, and how far its nights spread.</summary>
/// <param name="Machine">The machine and its page.</param>
/// <param name="Look">How the machine's line looks.</param>
/// <param name="Night">The latest night that has the benchmark, and its row.</param>
/// <param name="Base">Mean and deviation.</param>
/// <param name="Head">Mean and deviation.</param>
/// <param name="Speedup">Base over head.</param>
/// <param name="Lowest">The slowest night.</param>
/// <param name="Highest">The fastest night.</param>
/// <param name="Nights">Nights that have the benchmark.</param>
/// <param name="Memory">Null where a side has none.</param>
/// <param name="Noise">Noise between nights; empty before there are enough.</param>
internal sealed record BenchmarkLine(
    Link Machine, SeriesLook Look, Link Night, string Base, string Head, Measure Speedup, Measure Lowest, Measure Highest, int Nights, Measure? Memory, string Noise)
{
    public static BenchmarkLine Of(BenchmarkSeries history, SiteSource source)
    {
        var (series, nights) = (history.Series, history.Nights);
        var (comparison, latest) = (nights[^1].Comparison, nights[^1].Benchmark);
        var (lowest, highest) = history.Extremes();
        return new BenchmarkLine(
            new Link(series.Machine.Name, Addresses.Machine(series.Machine)),
            SeriesLook.Of(series.Machine),
            new Link(Addresses.Date(comparison.Pair.Date), source.RowOf(comparison.Pair, latest.Name)),
            ValueFormat.One(latest.Unit, latest.Base.Mean),
            ValueFormat.One(latest.Unit, latest.Head.Mean),
            Measure.Speedup(latest.Speedup.Value),
            Measure.Speedup(lowest.Value),
            Measure.Speedup(highest.Value),
            nights.Count,
            latest.MemoryRatio is { } ratio ? Measure.Memory(ratio) : null,
            history.Sigma is { } sigma ? PercentText.Size(sigma * 100) : "");
    }
}
