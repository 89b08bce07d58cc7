using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>benchmarks/{slug}.json</c>: one benchmark on every series.</summary>
internal sealed class BenchmarkDocument(BenchmarkHistory history) : ApiDocument("benchmark.json", depth: 1)
{
    public string Name { get; } = history.Name;

    public IReadOnlyList<string> Tags { get; } = history.Tags;

    /// <summary>Whether the headline leaves it out.</summary>
    public bool Excluded { get; } = history.IsExcluded;

    /// <summary>"second", "byte" or "integer".</summary>
    public string Unit { get; } = ApiText.Name(history.Unit);

    /// <summary>Address of the benchmark's source in pyperformance.</summary>
    public string SourceUrl { get; } = history.SourceUrl;

    public IReadOnlyList<BenchmarkSeriesFields> Series { get; } = [.. history.Series.Select(series => new BenchmarkSeriesFields(series))];
}
