using Brrr.Rendering.Charts;
using Xunit;

namespace Brrr.Tests.Rendering.Charts;

public sealed class TimeAxisTests
{
    private static readonly DateTimeOffset Start = new(2026, 4, 21, 12, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(70)]
    [InlineData(120)]
    [InlineData(1500)]
    public void Ticks_are_few_and_inside(int days)
    {
        var ticks = TimeAxis.Of([Start, Start.AddDays(days)]).Ticks().ToList();
        Assert.InRange(ticks.Count, 1, 7);
        Assert.All(ticks, tick => Assert.InRange(tick.Position, 0, 100));
    }

    [Fact]
    public void A_single_instant_is_in_the_middle() => Assert.Equal(50, TimeAxis.Of([Start]).PositionOf(Start));

    [Fact]
    public void Later_is_to_the_right()
    {
        var axis = TimeAxis.Of([Start, Start.AddDays(10)]);
        Assert.True(axis.PositionOf(Start) < axis.PositionOf(Start.AddDays(1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void A_place_has_the_instant_that_has_the_place(int days)
    {
        var axis = TimeAxis.Of([Start, Start.AddDays(days)]);
        Assert.Equal(axis.PositionOf(Start), axis.PositionOf(axis.InstantAt(axis.PositionOf(Start))), 9);
        Assert.True(axis.Left < Start && Start.AddDays(days) < axis.Right);
    }

    [Fact]
    public void No_instants_have_no_place_to_fail() => Assert.Single(TimeAxis.Of([]).Ticks());
}
