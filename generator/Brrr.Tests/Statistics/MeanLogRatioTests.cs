using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class MeanLogRatioTests
{
    private static readonly LogRatio[] Three = [new(0.1, 0.01, 9), new(0.2, 0.02, 9), new(-0.1, 0.02, 9)];

    [Fact]
    public void Is_the_logarithm_of_the_geometric_mean()
    {
        var mean = MeanLogRatio.Of(Three);
        Assert.Equal(0.2 / 3, mean.Value, 1e-15);
        Assert.Equal(Math.Cbrt(Math.Exp(0.1) * Math.Exp(0.2) * Math.Exp(-0.1)), mean.Suite().Speedup, 1e-12);
    }

    [Fact]
    public void Measurement_is_the_normal_interval_of_the_error_within_the_night()
    {
        var interval = MeanLogRatio.Of(Three).Measurement();
        Assert.Equal(1.959963984540054 * 0.03 / 3, interval?.HalfWidth ?? 0, 1e-12);
    }

    // t(2, 0.975) = 4.302653, sd(0.1, 0.2, -0.1) = 0.1527525.
    [Fact]
    public void Suite_takes_the_benchmarks_as_a_sample() =>
        Assert.Equal(4.3026527297 * 0.15275252317 / Math.Sqrt(3), MeanLogRatio.Of(Three).Suite().HalfWidth, 1e-9);

    [Fact]
    public void Benchmarks_of_one_process_add_the_mean_variance_of_the_others()
    {
        var mean = MeanLogRatio.Of([new(0.1, 0.01, 9), new(0.2, 0.01, 9), new(0, null, null), new(0, null, null)]);
        Assert.Equal(0.02 / 4, mean.StandardError ?? 0, 1e-15);
        Assert.Null(MeanLogRatio.Of([new(0.1, null, null), new(0.2, null, null)]).Measurement());
    }

    [Fact]
    public void One_benchmark_has_no_geometric_mean() => Assert.Throws<ArgumentException>(() => MeanLogRatio.Of([new(0.1, 0.01, 9)]));

    [Fact]
    public void Real_nights_have_the_geometric_means_that_pyperf_computes()
    {
        foreach (var night in RealSeries.Require().Nights)
            Assert.Equal(night.Geomean, Math.Exp(MeanLogRatio.Of(night.Ratios).Value), 1e-12);
    }
}
