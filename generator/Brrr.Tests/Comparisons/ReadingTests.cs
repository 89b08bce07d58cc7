using Brrr.Comparisons;
using Brrr.Pyperf;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class ReadingTests
{
    [Fact]
    public void Memory_has_the_t_interval_of_its_benchmarks_logarithms()
    {
        // ln(1.1), ln(1.2), ln(1.3): mean 0.18001, deviation 0.08360; t(2, 0.975) = 4.30265 (any table), so the half width is 0.20767.
        var reading = Read([MadeResult.WithMemory("a", 100, 1), MadeResult.WithMemory("b", 100, 1), MadeResult.WithMemory("c", 100, 1)], [MadeResult.WithMemory("a", 110, 1), MadeResult.WithMemory("b", 120, 1), MadeResult.WithMemory("c", 130, 1)]);
        var centre = (Math.Log(1.1) + Math.Log(1.2) + Math.Log(1.3)) / 3;
        var squares = new[] { 1.1, 1.2, 1.3 }.Sum(ratio => Math.Pow(Math.Log(ratio) - centre, 2));
        var half = 4.302652729911275 * Math.Sqrt(squares / 2 / 3);
        Assert.Equal(Math.Exp(centre - half), reading.Memory?.LowSpeedup ?? 0, 1e-9);
        Assert.Equal(Math.Exp(centre + half), reading.Memory?.HighSpeedup ?? 0, 1e-9);
    }

    [Fact]
    public void Memory_of_one_benchmark_has_no_interval() =>
        Assert.Null(Read([MadeResult.WithMemory("a", 100, 1)], [MadeResult.WithMemory("a", 110, 1)]).Memory);

    private static Reading Read(Benchmark[] before, Benchmark[] after)
    {
        var farm = MadeFarm.Of(new MadeResult { Benchmarks = before }, new MadeResult { Flags = ["JIT"], Benchmarks = after });
        return farm.ReadingOf(Assert.Single(farm.Comparisons));
    }
}
