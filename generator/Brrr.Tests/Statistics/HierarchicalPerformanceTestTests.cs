using Brrr.Statistics;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class HierarchicalPerformanceTestTests
{
    private static readonly Gen<double[]> EnoughValues = Gen.Double[0.9, 1.1].Array[12, 30];

    /// <summary>A few distinct values only, so that ranks tie and differences vanish.</summary>
    private static readonly Gen<double[]> TiedValues = Gen.Int[1, 4].Select(step => step * 0.25).Array[12, 24];

    [Fact]
    public void Agrees_with_the_naive_method() => SameAsNaive(Suites(EnoughValues, 0.8, 1.25), 20);

    [Fact]
    public void Agrees_with_the_naive_method_on_faster_pairs() => SameAsNaive(Suites(EnoughValues, 0.2, 0.9), 10);

    [Fact]
    public void Agrees_with_the_naive_method_on_slower_pairs() => SameAsNaive(Suites(EnoughValues, 1.1, 5), 10);

    [Fact]
    public void Agrees_with_the_naive_method_beyond_ten() => SameAsNaive(Suites(EnoughValues, 0.05, 0.12), 8);

    [Fact]
    public void Agrees_with_the_naive_method_when_the_slowdown_is_beyond_ten() => SameAsNaive(Suites(EnoughValues, 8, 20), 8);

    [Fact]
    public void Agrees_with_the_naive_method_on_ties_and_vanishing_differences() => SameAsNaive(Suites(TiedValues, 1, 1), 15);

    [Fact]
    public void Agrees_with_the_naive_method_on_few_and_many_values() => SameAsNaive(Suites(Gen.Double[0.9, 1.1].Array[6, 20], 0.9, 1.1), 20);

    [Fact]
    public void Two_hundred_values_against_sixty_stand_in_the_wrong_half_as_upstream_has_it() =>
        SameAsNaive(
            Gen.Select(Gen.Double[0.9, 1.1].Array[200], Gen.Double[0.9, 1.1].Array[60]).Select((one, other) => new SuitePair([one, other], [other, one])), 3);

    [Fact]
    public void Fewer_than_twelve_values_in_a_half_have_no_answer()
    {
        Assert.Null(HierarchicalPerformanceTest.Of([Benchmark(11, 12), Benchmark(30, 30)]));
        Assert.NotNull(HierarchicalPerformanceTest.Of([Benchmark(12, 12), Benchmark(30, 30)]));
        Assert.NotNull(HierarchicalPerformanceTest.Of([Benchmark(4, 20), Benchmark(30, 30)]));
    }

    [Fact]
    public void Nothing_in_common_has_no_answer() => Assert.Null(HierarchicalPerformanceTest.Of([]));

    [Fact]
    public void A_speedup_above_ten_is_no_number()
    {
        var result = HierarchicalPerformanceTest.Of([.. Enumerable.Range(0, 30).Select(_ => new HptBenchmark(Row(20, 0.01), Row(20, 1)))]);
        Assert.NotNull(result);
        Assert.Equal(Direction.Faster, result.Direction);
        Assert.Null(result.AtLeast90);
        Assert.Null(result.AtLeast99);
    }

    [Fact]
    public void A_slowdown_is_called_slower_and_not_a_speedup()
    {
        var result = HierarchicalPerformanceTest.Of([.. Enumerable.Range(0, 30).Select(_ => new HptBenchmark(Row(20, 1.2), Row(20, 1)))]);
        Assert.NotNull(result);
        Assert.Equal(Direction.Slower, result.Direction);
        Assert.InRange(result.AtLeast99.GetValueOrDefault(), 1.1, 1.21);
    }

    [Fact]
    public void Percentiles_fall_as_reliability_rises() =>
        Suites(EnoughValues, 0.5, 2).Sample(
            pair =>
            {
                var result = Of(pair);
                Assert.NotNull(result);
                if (result.AtLeast90 is not { } p90) return;
                Assert.True(result.AtLeast95 <= p90 + 1e-9 && result.AtLeast99 <= result.AtLeast95 + 1e-9);
            },
            iter: Effort.Of(30));

    private static void SameAsNaive(Gen<SuitePair> pairs, int count) => pairs.Sample(
        pair =>
        {
            var (ours, naive) = (Of(pair), NaiveHierarchicalPerformanceTest.Of(pair.Head, pair.Base));
            Assert.Equal(naive is null, ours is null);
            if (naive is null || ours is null) return;
            Assert.Equal(naive.IsFaster, ours.Direction == Direction.Faster);
            Assert.Equal(naive.Reliability, ours.Reliability, 1e-12);
            Same(naive.P90, ours.AtLeast90);
            Same(naive.P95, ours.AtLeast95);
            Same(naive.P99, ours.AtLeast99);
        },
        iter: Effort.Of(count));

    private static void Same(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 1e-9);
    }

    private static HptResult? Of(SuitePair pair) =>
        HierarchicalPerformanceTest.Of([.. pair.Head.Zip(pair.Base, (head, before) => new HptBenchmark(head, before))]);

    private static Gen<SuitePair> Suites(Gen<double[]> values, double fastest, double slowest) =>
        Gen.Select(values, values, Gen.Double[fastest, slowest])
            .Select((head, before, factor) => (Head: head.Select(value => value * factor).ToArray(), Base: before))
            .Array[1, 16]
            .Select(rows => new SuitePair([.. rows.Select(row => row.Head)], [.. rows.Select(row => row.Base)]));

    private static HptBenchmark Benchmark(int heads, int bases) => new(Row(heads, 1), Row(bases, 1.1));

    private static double[] Row(int count, double mean) => [.. Enumerable.Range(0, count).Select(i => mean * (1 + (0.001 * i / count)))];

    /// <summary>Values of each benchmark on both sides.</summary>
    private sealed record SuitePair(double[][] Head, double[][] Base);
}
