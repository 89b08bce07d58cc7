using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>benchmarks/{slug}.json</c>: one benchmark on every series. Before it passes 1 MB it keeps the newest nights of each series, and <c>benchmarks/{slug}/YYYY.json</c> have the earlier years, packed by gzip (<c>.json.gz</c>) where all of a year is archived.</summary>
internal sealed class BenchmarkDocument(BenchmarkHistory history, ColumnPart part, IReadOnlyList<string> earlier) : ApiDocument("benchmark.json", part.Year is null ? 1 : 2)
{
    /// <summary>As the files write it.</summary>
    public string Name { get; } = history.Name;

    /// <summary>Groups of pyperformance that it is in.</summary>
    public IReadOnlyList<string> Tags { get; } = history.Tags;

    /// <summary>Whether the headline leaves it out.</summary>
    public bool Excluded { get; } = history.IsExcluded;

    /// <summary>"second", "byte" or "integer".</summary>
    public string Unit { get; } = ApiText.Name(history.Unit);

    /// <summary>Address of the benchmark's source in pyperformance.</summary>
    public string SourceUrl { get; } = history.SourceUrl;

    /// <summary>The one year that the file holds; null for the newest nights of each series.</summary>
    public int? Year { get; } = part.Year;

    /// <summary>Files of the years that this one does not hold whole, newest first, relative to this one; each has all nights of its year. Empty where every night is here.</summary>
    public IReadOnlyList<string> Earlier { get; } = earlier;

    /// <summary>Series that have it.</summary>
    public IReadOnlyList<BenchmarkSeriesFields> Series { get; } =
        [.. history.Series.Select(series => NightsOf(series, part)).Where(series => series.Nights.Count > 0).Select(series => new BenchmarkSeriesFields(series))];

    private static BenchmarkSeries NightsOf(BenchmarkSeries series, ColumnPart part) =>
        series with
        {
            Nights = [.. part.RowsOf(series.Nights, night => night.Comparison.Date.Year).Select(row => series.Nights[row])],
            Sigma = part.Year is null ? series.Sigma : null,
            Changes = [.. series.Changes.Where(change => part.Year is null || change.FirstBad.Date.Year == part.Year)],
        };
}
