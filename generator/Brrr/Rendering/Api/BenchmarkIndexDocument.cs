namespace Brrr.Rendering.Api;

/// <summary><c>benchmarks/index.json</c>: all benchmarks of nightly pairs, by name.</summary>
internal sealed class BenchmarkIndexDocument(IReadOnlyList<BenchmarkIndexEntry> benchmarks) : ApiDocument("benchmark-index.json", depth: 1)
{
    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<BenchmarkIndexEntry> Benchmarks { get; } = benchmarks;
}
