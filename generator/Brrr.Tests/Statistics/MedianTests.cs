using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class MedianTests
{
    [Fact]
    public void Is_the_middle_of_an_odd_and_the_mean_of_the_middle_two_of_an_even_number()
    {
        Assert.Equal(3, Median.Of([5, 1, 3]));
        Assert.Equal(2.5, Median.Of([4, 1, 3, 2]));
        Assert.Equal(7, Median.Of([7]));
    }

    [Fact]
    public void There_is_none_of_nothing() => Assert.Throws<ArgumentException>(() => Median.Of([]));
}
