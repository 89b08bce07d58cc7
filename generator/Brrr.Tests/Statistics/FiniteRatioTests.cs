using Brrr.Statistics;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class FiniteRatioTests
{
    [Fact]
    public void Is_the_exponential() => Gen.Double[-300, 300].Sample(log => Assert.Equal(Math.Exp(log), FiniteRatio.Of(log)));

    // exp(300) by bc: 1942426395241255936584208836017699932193...
    [Theory]
    [InlineData(300.1, 1.942426395241256e130)]
    [InlineData(710, 1.942426395241256e130)]
    [InlineData(double.MaxValue, 1.942426395241256e130)]
    [InlineData(-301, 1 / 1.942426395241256e130)]
    [InlineData(double.MinValue, 1 / 1.942426395241256e130)]
    public void Stops_where_a_percentage_of_it_is_still_a_number(double log, double expected) => Assert.Equal(1, FiniteRatio.Of(log) / expected, 1e-12);

    [Fact]
    public void Bounds_the_ends_of_intervals_and_what_a_night_could_have_detected()
    {
        var wild = new NightEstimate(80, 160, 1, true);
        Assert.True(wild.Interval().HighSpeedup is > 1e130 and < 1e131);
        Assert.True(wild.Interval().LowSpeedup is > 0 and < 1e-130);
        Assert.True(wild.Detectable() is > 1e130 and < 1e131);
    }
}
