using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class NightNoiseTests
{
    [Fact]
    public void A_sigma_that_is_known_need_not_be_found_again()
    {
        double[] differences = [0.01, -0.02, 0.015, 0.001, -0.007, 0.02, -0.01, 0.003];
        Assert.Equal(NightNoise.Of(differences, [1e-5]), NightNoise.Of(differences, [1e-5], sigma: NightNoise.SigmaOf(differences)));
    }

    // median(abs) = 0.01, limit = 0.044478; sqrt((6 * 0.01^2 + 0.044478^2) / 7 / 2).
    [Fact]
    public void Is_the_winsorised_root_mean_square_of_the_differences() =>
        Assert.Equal(0.013570692, NightNoise.SigmaOf([0.01, -0.01, 0.01, -0.01, 0.01, -0.01, 0.5]), 1e-8);

    [Fact]
    public void A_step_counts_as_one_large_difference_not_as_noise()
    {
        var differences = new Noise(4).Row(19, 0.005);
        var quiet = NightNoise.SigmaOf(differences);
        differences[9] = 0.12;
        Assert.InRange(NightNoise.SigmaOf(differences) / quiet, 1, 1.4);
    }

    [Fact]
    public void Only_the_last_twenty_pairs_count()
    {
        var differences = new Noise(5).Row(60, 0.005);
        var noise = NightNoise.Of(differences, []);
        Assert.Equal(NightNoise.SigmaOf(differences.AsSpan(41)), noise.Sigma);
        Assert.Equal(18, noise.DegreesOfFreedom);
        Assert.False(noise.IsAssumed);
    }

    [Theory]
    [InlineData(null, 0.01)]
    [InlineData(0.004, 0.01)]
    [InlineData(0.015, 0.015)]
    public void Fewer_than_eight_pairs_assume_the_largest_noise_of_the_farm_and_at_least_one_percent(double? others, double expected)
    {
        var noise = NightNoise.Of([0.001, 0.001, 0.001, 0.001, 0.001, 0.001], [], others);
        Assert.Equal(expected, noise.Sigma);
        Assert.True(noise.Around(0.1, 0.001).IsProvisional);
        Assert.Equal(6, noise.DegreesOfFreedom);
        Assert.Throws<InvalidOperationException>(() => noise.AroundBenchmark(0, 0));
    }

    [Fact]
    public void The_eighth_pair_gives_a_series_noise_of_its_own()
    {
        var noise = NightNoise.Of([.. Enumerable.Repeat(0.002, 7)], []);
        Assert.Equal(0.002 / Math.Sqrt(2), noise.Sigma, 1e-15);
        Assert.Equal(6, noise.DegreesOfFreedom);
        Assert.False(noise.AroundBenchmark(0, 0).IsProvisional);
    }

    [Fact]
    public void The_error_within_the_nights_is_not_counted_twice()
    {
        double[] differences = [.. Enumerable.Repeat(0.01 * Math.Sqrt(2), 10)];
        var noise = NightNoise.Of(differences, [0.006 * 0.006, 0.006 * 0.006, 0.006 * 0.006]);
        Assert.Equal(0.008, noise.BetweenNights, 1e-12);
        Assert.Equal(0.010, noise.Around(0, 0.006).StandardError, 1e-12);
        Assert.Equal(0, NightNoise.Of(differences, [1]).BetweenNights);
    }

    [Fact]
    public void A_benchmark_is_never_surer_than_its_own_processes()
    {
        var noise = NightNoise.Of([.. Enumerable.Repeat(0.01, 10)], []);
        Assert.Equal(0.02, noise.AroundBenchmark(0, 0.02).StandardError);
        Assert.Equal(0.01 / Math.Sqrt(2), noise.AroundBenchmark(0, 0.001).StandardError, 1e-15);
    }

    [Fact]
    public void Differences_are_taken_on_the_shared_benchmarks()
    {
        Assert.Equal(0.15, SharedDifference.Between([1, 2, double.NaN, 4], [1.1, 2.2, 3, double.NaN]) ?? 0, 1e-12);
        Assert.Null(SharedDifference.Between([1, double.NaN], [double.NaN, 1]));
    }
}
