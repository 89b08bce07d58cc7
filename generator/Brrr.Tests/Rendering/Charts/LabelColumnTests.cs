using Brrr.Rendering.Charts;
using Xunit;

namespace Brrr.Tests.Rendering.Charts;

public sealed class LabelColumnTests
{
    [Fact]
    public void Labels_keep_their_distance_and_their_order()
    {
        var placed = LabelColumn.Place([50, 51, 10, 52], 10, 0, 100);
        Assert.Equal(10, placed[2]);
        var ordered = placed.Order().ToList();
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 10));
        Assert.True(placed[0] < placed[1] && placed[1] < placed[3]);
    }

    [Fact]
    public void None_leaves_the_column() => Assert.All(LabelColumn.Place([99, 100, 100], 10, 0, 100), height => Assert.InRange(height, 0, 100));
}
