using Brrr.Comparisons;
using Brrr.Pyperf;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class ComparisonTests
{
    private static readonly Gen<double[]> Ratios = Gen.Double[0.2, 5].Array[2, 40];

    [Fact]
    public void The_speedup_is_base_over_head()
    {
        var comparison = Compare([Seconds("a", 2), Seconds("b", 8)], [Seconds("a", 1), Seconds("b", 1)]);
        Assert.Equal(4, comparison.Speedup?.Value ?? 0, 1e-15);
        Assert.Equal([2.0, 8.0], comparison.Benchmarks.Select(benchmark => benchmark.Speedup.Value));
    }

    [Fact]
    public void All_values_weigh_the_same_whatever_their_run()
    {
        double[] values = [1, 2, 6];
        var uneven = new Benchmark("a", Unit.Second, [], values, [new Run(values.AsMemory(0, 2), null), new Run(values.AsMemory(2, 1), null)]);
        var side = BenchmarkSide.Of(uneven);
        Assert.Equal(3, side.Mean);
        Assert.Equal((2, 3.75, 10.125), (side.ProcessMeans.Count, side.ProcessMeans.Mean, side.ProcessMeans.Variance ?? 0));
        Assert.Equal((3, 2), (side.Values, side.Processes));
        Assert.Equal(Math.Sqrt(7), side.StandardDeviation.GetValueOrDefault(), 1e-15);
    }

    [Fact]
    public void The_headline_leaves_the_excluded_out_and_the_mean_over_all_does_not()
    {
        var comparison = Compare(
            [Seconds("a", 2), Seconds("b", 8), Seconds("pickle", 100)],
            [Seconds("a", 1), Seconds("b", 1), Seconds("pickle", 1)]);
        Assert.Equal(4, comparison.Speedup?.Value ?? 0, 1e-15);
        Assert.Equal(Math.Pow(1600, 1 / 3.0), comparison.SpeedupAll?.Value ?? 0, 1e-12);
        Assert.Equal(["a", "b"], comparison.Included.Select(benchmark => benchmark.Name));
        Assert.True(comparison.Benchmarks.Single(benchmark => benchmark.Name == "pickle").IsExcluded);
    }

    [Fact]
    public void The_incumbents_thirteen_names_are_excluded_by_default() => Assert.Equal(
        [
            "aiohttp", "asyncio_tcp", "asyncio_tcp_ssl", "bench_mp_pool", "concurrent_imap", "deepcopy_reduce", "logging_silent",
            "pickle", "pickle_dict", "pickle_list", "unpack_sequence", "unpickle", "unpickle_list",
        ],
        Dashboard.Default.Exclude.Order(StringComparer.Ordinal));

    [Fact]
    public void Without_two_common_benchmarks_there_is_no_speedup()
    {
        Assert.Null(Compare([Seconds("a", 2)], [Seconds("a", 1)]).Speedup);
        Assert.Null(Compare([Seconds("a", 2)], [Seconds("b", 1)]).SpeedupAll);
        var excluded = Compare([Seconds("a", 2), Seconds("pickle", 2)], [Seconds("a", 1), Seconds("pickle", 1)]);
        Assert.Null(excluded.Speedup);
        Assert.Equal(2, excluded.SpeedupAll?.Value ?? 0, 1e-15);
    }

    [Fact]
    public void Benchmarks_stand_in_ordinal_order() =>
        Assert.Equal(["2to3", "B", "_x", "a"], Compare(
            [Seconds("a", 1), Seconds("B", 1), Seconds("_x", 1), Seconds("2to3", 1)],
            [Seconds("_x", 1), Seconds("a", 1), Seconds("2to3", 1), Seconds("B", 1)]).Benchmarks.Select(benchmark => benchmark.Name));

    [Fact]
    public void What_stands_on_one_side_only_is_listed_with_the_reason()
    {
        var before = new MadeResult { Benchmarks = [Seconds("a", 1), Seconds("b", 1), Seconds("only_base", 1), Seconds("broken", 1)] };
        var after = before.Jit() with
        {
            Benchmarks = [Seconds("a", 1), Seconds("only_head", 1), Seconds("b", 1)],
            LeftOut = new Dictionary<string, string> { ["broken"] = "run 3 has a value of 0" },
        };
        var comparison = Compare(before, after);
        Assert.Equal(
            [new OneSided("broken", "left out of the head's file: run 3 has a value of 0"), new OneSided("only_base", "not in the head's file")],
            comparison.OnlyInBase);
        Assert.Equal([new OneSided("only_head", "not in the base's file")], comparison.OnlyInHead);
        Assert.Equal([new LeftOutBenchmark("broken", "head", "run 3 has a value of 0")], comparison.LeftOut);
    }

    [Fact]
    public void Values_in_different_units_are_never_compared()
    {
        var bytes = new Benchmark("a", Unit.Byte, [], [1024], [new Run(new double[] { 1024 }, null)]);
        var comparison = Compare([Seconds("a", 1), Seconds("b", 1)], [bytes, Seconds("b", 1)]);
        Assert.Equal(["b"], comparison.Benchmarks.Select(benchmark => benchmark.Name));
        Assert.Equal([new OneSided("a", "the head's values are in another unit")], comparison.OnlyInBase);
        Assert.Equal([new OneSided("a", "the base's values are in another unit")], comparison.OnlyInHead);
    }

    [Fact]
    public void Significance_counts_have_the_excluded_in_them()
    {
        var comparison = Compare(
            [Seconds("a", 2, 2.1), Seconds("b", 1, 1.1), Seconds("c", 1, 1), Seconds("pickle", 2, 2.001), Seconds("unequal", 1, 1, 2)],
            [Seconds("a", 1, 1.1), Seconds("b", 1.01, 1.1), Seconds("c", 1, 1), Seconds("pickle", 3, 3.001), Seconds("unequal", 1, 1)]);
        Assert.Equal(2, comparison.SignificantFaster);
        Assert.Equal(1, comparison.SignificantSlower);
    }

    [Fact]
    public void Memory_is_head_over_base_over_the_benchmarks_that_have_both()
    {
        var comparison = Compare(
            [MadeResult.WithMemory("a", 100, 1), MadeResult.WithMemory("b", null, 1), MadeResult.WithMemory("c", 100, 1), MadeResult.WithMemory("pickle", 100, 1)],
            [MadeResult.WithMemory("a", 200, 1), MadeResult.WithMemory("b", 300, 1), MadeResult.WithMemory("c", null, 1), MadeResult.WithMemory("pickle", 800, 1)]);
        Assert.Equal(4, comparison.MemoryRatio ?? 0, 1e-12);
        Assert.Null(comparison.Benchmarks.Single(benchmark => benchmark.Name == "b").MemoryRatio);
    }

    [Fact]
    public void Memory_of_one_benchmark_is_enough() =>
        Assert.Equal(2, Compare([MadeResult.WithMemory("a", 100, 1)], [MadeResult.WithMemory("a", 200, 1)]).MemoryRatio ?? 0, 1e-12);

    [Fact]
    public void Without_memory_there_is_no_ratio() => Assert.Null(Compare([Seconds("a", 1)], [Seconds("a", 1)]).MemoryRatio);

    [Fact]
    public void A_sides_memory_is_the_mean_over_the_runs_that_have_it()
    {
        double[] values = [1, 2, 3];
        Run Of(int index, double? memory) => new(values.AsMemory(index, 1), memory);
        Assert.Equal(150, BenchmarkSide.Of(new Benchmark("a", Unit.Second, [], values, [Of(0, 100), Of(1, null), Of(2, 200)])).Memory);
        Assert.Null(BenchmarkSide.Of(new Benchmark("a", Unit.Second, [], values, [Of(0, null), Of(1, null), Of(2, null)])).Memory);
    }

    [Theory]
    [InlineData("macOS-14.4-arm64-arm-64bit", "2.6.3", false)]
    [InlineData("Darwin-23.4.0-arm64", "2.6.3", false)]
    [InlineData("macOS-14.4-arm64-arm-64bit", "2.6.2", true)]
    [InlineData("macOS-14.4-arm64-arm-64bit", "2.7.0", true)]
    [InlineData("Linux-6.8.0-85-generic-aarch64", "2.6.3", true)]
    [InlineData("", "2.6.3", true)]
    public void Memory_of_pyperf_2_6_3_on_macos_is_not_trusted(string platform, string pyperf, bool isTrusted)
    {
        var doubtful = new MadeResult { Metadata = new Dictionary<string, string> { ["platform"] = platform, ["perf_version"] = pyperf } };
        Assert.Equal(isTrusted, Compare(doubtful, new MadeResult().Jit()).IsMemoryTrusted);
        Assert.Equal(isTrusted, Compare(new MadeResult(), doubtful.Jit()).IsMemoryTrusted);
    }

    [Fact]
    public void Contributions_sum_to_the_logarithm_of_the_speedup() => Ratios.Sample(ratios =>
    {
        var comparison = Compare([.. ratios.Select((ratio, i) => Seconds(Name(i), ratio)), Seconds("pickle", 3)], [.. ratios.Select((_, i) => Seconds(Name(i), 1)), Seconds("pickle", 1)]);
        Assert.Equal(comparison.Speedup?.Log ?? double.NaN, comparison.Benchmarks.Sum(comparison.ContributionOf) ?? 0, 1e-12);
        Assert.Null(comparison.ContributionOf(comparison.Benchmarks.Single(benchmark => benchmark.IsExcluded)));
    });

    [Fact]
    public void Swapped_sides_have_the_inverse_speedup() => Ratios.Sample(ratios =>
    {
        Benchmark[] some = [.. ratios.Select((ratio, i) => MadeResult.WithMemory(Name(i), 100 * ratio, ratio, ratio * 1.01))];
        Benchmark[] others = [.. ratios.Select((_, i) => MadeResult.WithMemory(Name(i), 100, 1, 1.02))];
        var (there, back) = (Compare(some, others), Compare(others, some));
        Assert.Equal(1, there.Speedup?.Value * back.Speedup?.Value ?? 0, 1e-12);
        Assert.Equal(1, there.MemoryRatio * back.MemoryRatio ?? 0, 1e-12);
        Assert.Equal((there.SignificantFaster, there.SignificantSlower), (back.SignificantSlower, back.SignificantFaster));
    });

    [Fact]
    public void The_speedup_does_not_depend_on_the_files_order() => Ratios.Sample(ratios =>
    {
        Benchmark[] before = [.. ratios.Select((ratio, i) => Seconds(Name(i), ratio))];
        Benchmark[] after = [.. ratios.Select((_, i) => Seconds(Name(i), 1))];
        Assert.Equal(Compare(before, after).Speedup, Compare([.. before.Reverse()], after).Speedup);
    });

    [Fact]
    public void The_speedup_lies_between_the_benchmarks_speedups() => Ratios.Sample(ratios =>
    {
        var comparison = Compare([.. ratios.Select((ratio, i) => Seconds(Name(i), ratio))], [.. ratios.Select((_, i) => Seconds(Name(i), 1))]);
        Assert.InRange(comparison.Speedup?.Value ?? 0, ratios.Min() * (1 - 1e-12), ratios.Max() * (1 + 1e-12));
    });

    [Fact]
    public void Environments_differ_where_both_sides_say_so()
    {
        var before = Metadata(("platform", "Linux-6.8"), ("benchmark_hash", "a"), ("perf_version", "2.10.0"), ("hostname", "x"));
        var after = Metadata(("platform", "Linux-6.9"), ("benchmark_hash", "b"), ("perf_version", "2.10.0"));
        Assert.Equal(["os", "benchmarkHash"], EnvironmentDifferences.Between(before, after));
        Assert.Empty(EnvironmentDifferences.Between(before, SuiteMetadata.Empty));
    }

    private static SuiteMetadata Metadata(params (string Key, string Value)[] entries) => new(entries.ToDictionary(each => each.Key, each => each.Value));

    private static string Name(int index) => $"benchmark{index:00}";

    private static Benchmark Seconds(string name, params double[] values) => MadeResult.Seconds(name, values);

    private static Comparison Compare(Benchmark[] before, Benchmark[] after) =>
        Compare(new MadeResult { Benchmarks = before }, new MadeResult { Benchmarks = after }.Jit());

    private static Comparison Compare(MadeResult before, MadeResult after) =>
        Comparison.Of(new ResultPair(Dashboard.Default.Comparisons[0], before.ToResult(), after.ToResult(), PairKind.Nightly), Dashboard.Default.Exclude);
}
