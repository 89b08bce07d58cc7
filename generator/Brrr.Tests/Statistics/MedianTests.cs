using Brrr.Statistics;
using CsCheck;
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

    /// <summary>Whole numbers of a small range, so that many are equal.</summary>
    [Fact]
    public void Its_neighbours_are_those_of_the_sorted_row() =>
        Gen.Int[-9, 9].Array[1, 200].Sample(
            numbers =>
            {
                double[] values = [.. numbers];
                double[] sorted = [.. values.Order()];
                var middle = values.Length / 2;
                Assert.Equal((sorted[Math.Max(0, middle - 1)], sorted[middle]), Median.Middle(values));
                Assert.Equal(sorted, values.Order());
            },
            iter: Effort.Of(2000));

    [Fact]
    public void There_is_none_of_nothing() => Assert.Throws<ArgumentException>(() => Median.Of([]));
}
