using Brrr.Pyperf;

namespace Brrr.Loading;

/// <summary>What came out of a results file: the suite, and the benchmarks that had to be left out of it.</summary>
internal sealed record SuiteReading(BenchmarkSuite Suite, IReadOnlyList<BrokenBenchmark> LeftOut);
