using Brrr.Rendering.Charts;
using Brrr.Site.Charts;
using Xunit;

namespace Brrr.Tests.Rendering.Charts;

public sealed class ValueAxisTests
{
    [Fact]
    public void Equal_factors_are_equal_distances()
    {
        var axis = ValueAxis.Of(ChartScale.Speedup, [0.5, 2.0], 0, 100);
        Assert.Equal(axis.PositionOf(0.5) - axis.PositionOf(1), axis.PositionOf(1) - axis.PositionOf(2), 9);
    }

    [Theory]
    [InlineData(0.95, 1.2)]
    [InlineData(0.999, 1.001)]
    [InlineData(0.2, 5)]
    [InlineData(1, 1)]
    public void Ticks_lie_on_the_axis_and_are_few(double low, double high)
    {
        var ticks = ValueAxis.Of(ChartScale.Speedup, [low, high], 10, 300).Ticks().ToList();
        Assert.InRange(ticks.Count, 2, 12);
        Assert.All(ticks, tick => Assert.InRange(tick.Position, 10, 300));
        Assert.Equal(ticks.Count, ticks.Select(tick => tick.Label).Distinct().Count());
    }

    [Fact]
    public void Ticks_are_percent() =>
        Assert.Contains("+5\u202F%", ValueAxis.Of(ChartScale.Speedup, [1, 1.2], 0, 100).Ticks().Select(tick => tick.Label));

    [Fact]
    public void Times_are_in_their_unit() =>
        Assert.All(ValueAxis.Of(ChartScale.Seconds, [0.2, 0.3], 0, 100).Ticks(), tick => Assert.EndsWith("\u202Fms", tick.Label, StringComparison.Ordinal));
}
