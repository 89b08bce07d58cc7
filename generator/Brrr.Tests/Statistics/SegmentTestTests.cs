using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: the pooled two-sample t test, worked by hand.</summary>
public sealed class SegmentTestTests
{
    // Means 2 and 7, squares 2 and 2 of 3 values each: t = 5 / sqrt(4/4 * (1/3 + 1/3)).
    [Fact]
    public void Is_the_pooled_t_test_of_two_segments()
    {
        var test = SegmentTest.Of([99, 1, 2, 3, 6, 7, 8, 99], 1, 4, 7);
        Assert.Equal(5, test.Step, 1e-15);
        Assert.Equal(5 / Math.Sqrt(2.0 / 3), test.Statistic, 1e-12);
        Assert.Equal((4, 2), (test.DegreesOfFreedom, test.DegreesBefore));
        Assert.Equal(0.003602, test.PValue, 1e-6);
    }

    // The largest residual of the new level, 1, over the standard deviation before it, 1.
    [Fact]
    public void Unevenness_is_the_largest_residual_in_noise_of_the_level_before()
    {
        Assert.Equal(1, SegmentTest.Of([1, 2, 3, 6, 7, 8], 0, 3, 6).Unevenness, 1e-15);
        Assert.Equal(3, SegmentTest.Of([1, 2, 3, 0, 6], 0, 3, 5).Unevenness, 1e-15);
        Assert.Equal(0, SegmentTest.Of([2, 2, 2, 6, 7, 8], 0, 3, 6).Unevenness);
    }

    // Squares before: 2 of [1, 3] and 2 of [5, 6, 7]; each costs its mean a degree.
    [Fact]
    public void Earlier_segments_lend_their_residuals_the_nearest_first()
    {
        double[] values = [1, 3, 5, 6, 7, 10, 12, 20, 22];
        Assert.Equal((2, 1), Degrees(SegmentTest.Of(values, 5, 7, 9)));
        Assert.Equal((4, 3), Degrees(SegmentTest.Of(values, 5, 7, 9, [0, 2], 3)));
        Assert.Equal((4, 3), Degrees(SegmentTest.Of(values, 5, 7, 9, [0, 2], 4)));
        var all = SegmentTest.Of(values, 5, 7, 9, [0, 2], 5);
        Assert.Equal((5, 4), Degrees(all));
        Assert.Equal(10 / Math.Sqrt((2 + 2 + 2 + 2) / 5.0), all.Statistic, 1e-12);
        Assert.Equal(1 / Math.Sqrt((2 + 2 + 2) / 4.0), all.Unevenness, 1e-12);
    }

    [Fact]
    public void Equal_levels_have_no_step_and_levels_without_noise_an_endless_statistic()
    {
        Assert.Equal((0, 0, 1), Values(SegmentTest.Of([2, 2, 2, 2], 0, 2, 4)));
        Assert.Equal((1, double.PositiveInfinity, 0), Values(SegmentTest.Of([2, 2, 3, 3], 0, 2, 4)));
        Assert.Equal((1, double.PositiveInfinity, 1), Values(SegmentTest.Of([2, 3], 0, 1, 2)));
    }

    [Fact]
    public void Strength_is_the_share_of_the_critical_value()
    {
        var critical = new CriticalTable(0.05);
        Assert.Equal(1, new SegmentTest(1, -critical[7], 7, 0, 3).Strength(critical), 1e-15);
        Assert.Equal(2, new SegmentTest(1, 2 * critical[7], 7, 0, 3).Strength(critical), 1e-15);
    }

    private static (int All, int Before) Degrees(SegmentTest test) => (test.DegreesOfFreedom, test.DegreesBefore);

    private static (double Step, double Statistic, double PValue) Values(SegmentTest test) => (test.Step, test.Statistic, test.PValue);
}
