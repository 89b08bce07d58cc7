using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class SuiteComparisonTests
{
    private static readonly string[] Names = ["2to3", "Z", "a", "a_b", "nbody", "xml_etree"];

    [Fact]
    public void A_benchmark_is_found_by_its_name()
    {
        var interpreter = new MadeResult { Benchmarks = [.. Names.Select(name => MadeResult.Seconds(name, 1, 2))] };
        var comparison = Assert.Single(MadeFarm.Of(interpreter, interpreter.Jit()).Comparisons);
        Assert.All(Names, name => Assert.Equal(name, comparison.BenchmarkOf(name)?.Name));
        Assert.All((string[])["", "1", "b", "nbod", "zz"], name => Assert.Null(comparison.BenchmarkOf(name)));
    }
}
