using Brrr.Loading;
using Brrr.Pyperf;

namespace Brrr.Tests.Loading;

/// <summary>Loaded results with all their values, so that they outlive the cache that they came from.</summary>
internal static class Held
{
    public static LoadedResults Of(LoadedResults loaded) => loaded with { Results = [.. loaded.Results.Select(result => result with { Suite = Of(result.Suite) })] };

    private static BenchmarkSuite Of(BenchmarkSuite suite) => new(suite.Metadata, suite.Benchmarks, suite.Started, suite.Ended);
}
