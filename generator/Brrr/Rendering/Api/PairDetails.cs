using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>nights/{id}.json</c>: one comparison, whole. In this file <c>benchmarks</c> is the list. Of a night before <c>archivedBefore</c> of the index it is <c>nights/{id}.json.gz</c>, the same packed by gzip.</summary>
internal sealed class PairDetails(Reading reading, Comparison? previous, Comparison? next) : PairFields(reading)
{
    /// <summary>Version of the published shapes: additions keep it, a breaking change is another address.</summary>
    [System.Text.Json.Serialization.JsonPropertyOrder(-2)]
    public string SchemaVersion { get; } = "1.0";

    /// <summary>Address of this file's JSON Schema, relative to the file.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("$schema")]
    [System.Text.Json.Serialization.JsonPropertyOrder(-1)]
    public string Schema { get; } = "../schema/pair.json";

    /// <summary>Common benchmarks that the headline counts.</summary>
    public int BenchmarksIncluded { get; } = reading.Comparison.Included.Count;

    /// <summary>The common benchmarks by name.</summary>
    public IReadOnlyList<BenchmarkFields> Benchmarks { get; } =
        FieldsOf(reading.Comparison, reading.Benchmarks);

    /// <summary>Benchmarks that the head lacks.</summary>
    public IReadOnlyList<OneSided> OnlyInBase { get; } = reading.Comparison.OnlyInBase;

    /// <summary>Benchmarks that the base lacks.</summary>
    public IReadOnlyList<OneSided> OnlyInHead { get; } = reading.Comparison.OnlyInHead;

    /// <summary>Benchmarks of either file that could not be used.</summary>
    public IReadOnlyList<LeftOutBenchmark> LeftOut { get; } = reading.Comparison.LeftOut;

    /// <summary>How both sides were built and measured.</summary>
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

    private static List<BenchmarkFields> FieldsOf(Comparison comparison, IReadOnlyDictionary<string, BenchmarkReading> readings) =>
        [.. comparison.Benchmarks.Select(benchmark => new BenchmarkFields(comparison, benchmark, readings[benchmark.Name]))];
}
