using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class ContributionsTests
{
    [Fact]
    public void Sum_to_the_logarithm_of_the_geometric_mean()
    {
        var row = new Noise(6).Row(118, 0.3);
        row[7] = double.NaN;
        var parts = Contributions.To(row);
        Assert.Equal(row.Where(double.IsFinite).Average(), Sum(parts), 1e-12);
        Assert.True(double.IsNaN(parts.ByBenchmark[7]));
    }

    [Fact]
    public void Sum_to_the_difference_of_two_nights_also_where_the_set_changed()
    {
        double[] earlier = [0.1, 0.2, double.NaN, 0.4];
        double[] later = [0.15, 0.1, 0.9, double.NaN];
        var parts = Contributions.ToDifference(earlier, later);
        Assert.Equal(1.15 / 3 - 0.7 / 3, Sum(parts), 1e-12);
        Assert.Equal([0.025, -0.05], parts.ByBenchmark[..2], (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.True(double.IsNaN(parts.ByBenchmark[2]) && double.IsNaN(parts.ByBenchmark[3]));
        Assert.Equal(1.15 / 3 - 0.7 / 3 + 0.025, parts.ChangedSet, 1e-12);
    }

    [Fact]
    public void The_same_set_leaves_nothing_over() =>
        Assert.Equal(0, Contributions.ToDifference([0.1, 0.2, double.NaN], [0.3, 0.1, double.NaN]).ChangedSet);

    [Fact]
    public void Real_nights_and_their_differences_sum_exactly()
    {
        var nights = RealSeries.Require().Nights;
        for (var i = 1; i < nights.Length; i++)
        {
            Assert.Equal(Math.Log(nights[i].Geomean), Sum(Contributions.To(nights[i].RatioLogs)), 1e-12);
            var parts = Contributions.ToDifference(nights[i - 1].RatioLogs, nights[i].RatioLogs);
            Assert.Equal(Math.Log(nights[i].Geomean) - Math.Log(nights[i - 1].Geomean), Sum(parts), 1e-12);
        }
    }

    private static double Sum(Contributions parts) => parts.ByBenchmark.Where(double.IsFinite).Sum() + parts.ChangedSet;
}
