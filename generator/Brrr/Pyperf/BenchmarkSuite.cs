namespace Brrr.Pyperf;

/// <summary>The content of one pyperf results file: its benchmarks in file order, every name once, and what it says about itself.</summary>
/// <param name="Metadata">Root metadata; where only the benchmarks carry an entry, the first benchmark's.</param>
/// <param name="Benchmarks">At least one benchmark.</param>
/// <param name="Started">When the first run began, by the measuring machine's own clock; null where no run says.</param>
/// <param name="Ended">When the last run began, by the same clock.</param>
internal sealed record BenchmarkSuite(SuiteMetadata Metadata, IReadOnlyList<Benchmark> Benchmarks, DateTime? Started, DateTime? Ended);
