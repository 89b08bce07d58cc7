using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class LogRatioTests
{
    // R, t.test(extra ~ group, data = sleep): Welch's t = -1.8608, df = 17.776, 95 percent confidence interval -3.3654832 0.2054832.
    // A large offset makes logarithms of the values as straight as the values.
    [Fact]
    public void Is_welch_and_satterthwaite_on_the_sleep_data()
    {
        const double offset = 1e6;
        double[] first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
        double[] second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

        var ratio = LogRatio.Of(ProcessMeans.Of([.. first.Select(x => x + offset)]), ProcessMeans.Of([.. second.Select(x => x + offset)]));

        Assert.Equal(17.776, ratio.DegreesOfFreedom ?? 0, 1e-3);
        Assert.Equal(-1.8608, ratio.Value / ratio.StandardError ?? 0, 1e-4);
        Assert.Equal(-3.3654832, (ratio.Interval()?.Low ?? 0) * offset, 1e-4);
        Assert.Equal(0.2054832, (ratio.Interval()?.High ?? 0) * offset, 1e-4);
    }

    [Fact]
    public void Above_zero_the_head_is_faster() =>
        Assert.Equal(Math.Log(2), LogRatio.Of(ProcessMeans.Of([2, 2]), ProcessMeans.Of([1, 1])).Value, 1e-15);

    [Fact]
    public void One_process_a_side_has_no_interval()
    {
        var ratio = LogRatio.Of(ProcessMeans.Of([1.0]), ProcessMeans.Of([1.1, 1.2]));
        Assert.Null(ratio.StandardError);
        Assert.Null(ratio.DegreesOfFreedom);
        Assert.Null(ratio.Interval());
    }

    [Fact]
    public void Processes_that_agree_entirely_give_an_interval_without_width() =>
        Assert.Equal(0, LogRatio.Of(ProcessMeans.Of([1, 1]), ProcessMeans.Of([2, 2])).Interval()?.HalfWidth);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_time_that_is_none_is_refused(double time) => Assert.Throws<ArgumentException>(() => ProcessMeans.Of([1, time]));

    [Fact]
    public void Standard_errors_are_those_of_a_bootstrap_over_processes()
    {
        var night = RealSeries.Require().Nights[20];
        var random = new Random(20260521);
        var checkedOnes = 0;
        for (var column = 0; column < night.Base.Length; column += 4)
        {
            if (night.Base[column] is not { } @base || night.Head[column] is not { } head)
                continue;
            var expected = Math.Sqrt(BootstrapVariance(@base, random) + BootstrapVariance(head, random));
            var error = LogRatio.Of(ProcessMeans.Of(@base), ProcessMeans.Of(head)).StandardError ?? 0;
            Assert.InRange(error / expected, 0.95, 1.05);
            checkedOnes++;
        }

        Assert.True(checkedOnes > 20);
    }

    private static double BootstrapVariance(double[] processes, Random random)
    {
        const int resamples = 6000;
        double sum = 0, squares = 0;
        for (var i = 0; i < resamples; i++)
        {
            var mean = 0.0;
            for (var k = 0; k < processes.Length; k++)
                mean += processes[random.Next(processes.Length)] / processes.Length;
            var log = Math.Log(mean / processes[0]);
            sum += log;
            squares += log * log;
        }

        // The bootstrap divides by n where the estimate divides by n - 1.
        return (squares / resamples - sum / resamples * (sum / resamples)) * processes.Length / (processes.Length - 1);
    }
}
