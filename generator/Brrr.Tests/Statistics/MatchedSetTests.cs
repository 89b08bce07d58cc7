using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class MatchedSetTests
{
    [Fact]
    public void Holds_what_all_nights_share()
    {
        var set = Of([1, 2, double.NaN, 4], [1, 2, 3, double.NaN], [3, 5, 6, 7]);
        Assert.Equal([true, true, false, false], set.IsShared);
        Assert.Equal(2, set.Count);
        Assert.Equal(4, set.Mean([3, 5, 6, 7]));
    }

    [Fact]
    public void May_be_empty()
    {
        var set = Of([1, double.NaN], [double.NaN, 1]);
        Assert.Null(set.Mean([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => MatchedSet.Of(new NightlyLogs(2), []));
    }

    private static MatchedSet Of(params double[][] nights)
    {
        var logs = new NightlyLogs(nights[0].Length);
        foreach (var night in nights) logs.Append(night, new double[night.Length]);
        return MatchedSet.Of(logs, [.. Enumerable.Range(0, nights.Length)]);
    }
}
