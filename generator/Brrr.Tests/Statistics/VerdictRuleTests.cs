using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class VerdictRuleTests
{
    [Theory]
    [InlineData(0.02, 0.01, nameof(Verdict.Faster))]
    [InlineData(-0.02, 0.01, nameof(Verdict.Slower))]
    [InlineData(0.002, 0.005, nameof(Verdict.Same))]
    [InlineData(0.005, 0.006, nameof(Verdict.Unclear))]
    [InlineData(0.004, 0.001, nameof(Verdict.Faster))]
    public void An_interval_speaks_for_itself(double centre, double halfWidth, string expected) =>
        Assert.Equal(expected, VerdictRule.Of(new LogInterval(centre, halfWidth)).ToString());

    [Fact]
    public void Exchanging_the_sides_mirrors_the_verdict()
    {
        Assert.Equal(Verdict.Same, VerdictRule.Of(new LogInterval(Math.Log(1.01), 0), false));
        Assert.Equal(Verdict.Same, VerdictRule.Of(new LogInterval(-Math.Log(1.01), 0), false));
    }

    [Fact]
    public void One_of_many_is_different_only_as_a_discovery()
    {
        Assert.Equal(Verdict.Unclear, VerdictRule.Of(new LogInterval(0.02, 0.01), false));
        Assert.Equal(Verdict.Same, VerdictRule.Of(new LogInterval(0.005, 0.001), false));
        Assert.Equal(Verdict.Faster, VerdictRule.Of(new LogInterval(0.02, 0.01), true));
    }

    [Fact]
    public void An_interval_refuses_nonsense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LogInterval(double.NaN, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LogInterval(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LogInterval(0, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LogInterval(0, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LogInterval(double.NegativeInfinity, 0));
    }

    [Fact]
    public void An_interval_reads_as_ratios()
    {
        var interval = new LogInterval(Math.Log(1.1), Math.Log(1.1));
        Assert.Equal(1.1, interval.Speedup, 1e-12);
        Assert.Equal(1, interval.LowSpeedup, 1e-12);
        Assert.Equal(1.21, interval.HighSpeedup, 1e-12);
        Assert.True(interval.Contains(0.1));
        Assert.Equal([true, true, true, false, false], ((double[])[1, 3, 2, 0.999, 3.001]).Select(new LogInterval(2, 1).Contains));
    }
}
