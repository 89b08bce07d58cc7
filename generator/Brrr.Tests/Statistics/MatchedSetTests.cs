using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class MatchedSetTests
{
    [Fact]
    public void Holds_what_all_nights_share()
    {
        var set = MatchedSet.Of([[1, 2, double.NaN, 4], [1, 2, 3, double.NaN], [3, 5, 6, 7]]);
        Assert.Equal([true, true, false, false], set.IsShared);
        Assert.Equal(2, set.Count);
        Assert.Equal(4, set.Mean([3, 5, 6, 7]));
    }

    [Fact]
    public void May_be_empty()
    {
        var set = MatchedSet.Of([[1, double.NaN], [double.NaN, 1]]);
        Assert.Null(set.Mean([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => MatchedSet.Of([]));
    }
}
