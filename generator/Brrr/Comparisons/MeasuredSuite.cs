using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>One side's suite, and the benchmarks of its file that could not be used, by name with the reason.</summary>
internal sealed record MeasuredSuite(BenchmarkSuite Suite, IReadOnlyDictionary<string, string> LeftOut)
{
    public static MeasuredSuite Of(Result result) => new(result.Suite, result.LeftOutBenchmarks);
}
