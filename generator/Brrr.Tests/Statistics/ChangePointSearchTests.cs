using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class ChangePointSearchTests
{
    [Fact]
    public void Finds_the_change_points_of_hunter_and_otava()
    {
        Assert.Equal([6], Find(PublishedSeries.HunterFirst));
        Assert.Equal([4], Find(PublishedSeries.HunterSecond));
        Assert.Equal([5, 8], Find(PublishedSeries.OtavaSequence));
    }

    [Fact]
    public void Finds_the_fall_of_the_nile() => Assert.Equal([28], Find(PublishedSeries.Nile));

    [Fact]
    public void Steps_below_the_least_are_none()
    {
        double[] row = [.. Enumerable.Range(0, 30).Select(i => (i < 15 ? 0 : 0.004) + i % 2 * 1e-4)];
        Assert.Empty(Find(row));
    }

    [Fact]
    public void Noise_alone_has_none() => Assert.Empty(Find(new Noise(11).Row(50, 1)));

    [Fact]
    public void Three_nights_borrow_the_noise_of_the_segments_before()
    {
        double[] row = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 20, 21, 20, 40, 41, 41];
        var alone = SegmentTest.Of(row, 12, 15, 18);
        var helped = SegmentTest.Of(row, 12, 15, 18, [0], 20);
        Assert.Equal(4, alone.DegreesOfFreedom);
        Assert.Equal(15, helped.DegreesOfFreedom);
        Assert.Equal(alone.Step, helped.Step);
        Assert.True(helped.PValue < alone.PValue);
    }

    // R, t.test(extra ~ group, data = sleep, var.equal = TRUE): t = -1.8608, df = 18, p-value = 0.07919.
    [Fact]
    public void The_segment_test_is_the_t_test()
    {
        double[] sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
        var test = SegmentTest.Of(sleep, 0, 10, 20);
        Assert.Equal(1.8608, test.Statistic, 1e-4);
        Assert.Equal(18, test.DegreesOfFreedom);
        Assert.Equal(0.07919, test.PValue, 1e-5);
    }

    [Fact]
    public void Two_wild_nights_and_a_quiet_one_are_no_level()
    {
        var row = new Noise(17).Row(30, 1);
        row[27] = 8;
        row[28] = 8;
        row[29] = 0;
        Assert.Empty(Find(row));
        row[29] = 8;
        Assert.Equal([27], Find(row));
    }

    [Fact]
    public void A_level_of_four_runs_is_asked_once_more()
    {
        double[] before = [.. Enumerable.Range(0, 24).Select(i => i % 2 * 2.0 - 1)];
        double[] row = [.. before, 2.1, 3.3, 2.1, 3.3];
        var test = SegmentTest.Of(row, 0, 24, 28);
        Assert.InRange(test.PValue, 2.1e-5, 1.4e-4);
        Assert.Equal([24], Find(row));
        Assert.Empty(Find([.. before, 2.1, 3.3, 2.1]));
    }

    private static int[] Find(double[] values)
    {
        var rules = ChangePointRules.GeometricMean with { Window = 100 };
        return [.. new ChangePointSearch(rules).In(values, 0, []).Select(change => change.Position)];
    }
}
