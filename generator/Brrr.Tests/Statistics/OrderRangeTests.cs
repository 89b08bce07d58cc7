using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class OrderRangeTests
{
    [Theory]
    [InlineData(1, 5, 3, 8, 3, 5)]
    [InlineData(3, 8, 1, 5, 3, 5)]
    [InlineData(1, 9, 3, 4, 3, 4)]
    [InlineData(1, 5, 1, 5, 1, 5)]
    public void Two_ranges_allow_what_both_do(int after, int until, int otherAfter, int otherUntil, int bothAfter, int bothUntil) =>
        Assert.Equal(new OrderRange(bothAfter, bothUntil), new OrderRange(after, until).Intersect(new OrderRange(otherAfter, otherUntil)));

    [Theory]
    [InlineData(5, 9)]
    [InlineData(6, 9)]
    [InlineData(-3, 1)]
    public void Ranges_that_only_touch_allow_nothing(int after, int until) => Assert.Null(new OrderRange(1, 5).Intersect(new OrderRange(after, until)));

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    public void An_empty_one_is_refused_with_both_ends(int after, int until) =>
        Assert.Contains($"after {after} and by {until}", Assert.Throws<ArgumentException>(() => new OrderRange(after, until)).Message, StringComparison.Ordinal);
}
