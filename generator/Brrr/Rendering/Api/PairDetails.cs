using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>nights/{id}.json</c>: one comparison, whole. In this file <c>benchmarks</c> is the list.</summary>
internal sealed class PairDetails(Reading reading, Comparison? previous, Comparison? next) : PairFields(reading)
{
    [System.Text.Json.Serialization.JsonPropertyOrder(-2)]
    public string SchemaVersion { get; } = "1.0";

    [System.Text.Json.Serialization.JsonPropertyName("$schema")]
    [System.Text.Json.Serialization.JsonPropertyOrder(-1)]
    public string Schema { get; } = "../schema/pair.json";

    /// <summary>Common benchmarks that the headline counts.</summary>
    public int BenchmarksIncluded { get; } = reading.Comparison.Included.Count;

    /// <summary>The common benchmarks by name.</summary>
    public IReadOnlyList<BenchmarkFields> Benchmarks { get; } =
        [.. reading.Comparison.Benchmarks.Select(benchmark => new BenchmarkFields(reading.Comparison, benchmark, reading.Benchmarks[benchmark.Name]))];

    public IReadOnlyList<OneSided> OnlyInBase { get; } = reading.Comparison.OnlyInBase;

    public IReadOnlyList<OneSided> OnlyInHead { get; } = reading.Comparison.OnlyInHead;

    /// <summary>Benchmarks of either file that could not be used.</summary>
    public IReadOnlyList<LeftOutBenchmark> LeftOut { get; } = reading.Comparison.LeftOut;

    public PairEnvironment Environment { get; } = new(reading.Comparison.Pair);

    /// <summary>What the two sides' environments state differently.</summary>
    public IReadOnlyList<string> Differences { get; } =
        EnvironmentDifferences.Between(reading.Comparison.Pair.Base.Suite.Metadata, reading.Comparison.Pair.Head.Suite.Metadata);

    /// <summary>Id of the previous pair of the series; null for the first, and on demand.</summary>
    public string? Previous { get; } = previous?.Pair.Id;

    /// <summary>Id of the next pair of the series; null for the latest, and on demand.</summary>
    public string? Next { get; } = next?.Pair.Id;

    /// <summary>Null without a previous pair.</summary>
    public PreviousChange? PreviousChange { get; } = previous is null ? null : PreviousChange.Between(previous, reading.Comparison);
}
