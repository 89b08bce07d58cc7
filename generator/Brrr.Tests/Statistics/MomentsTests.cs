using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: worked by hand.</summary>
public sealed class MomentsTests
{
    [Theory]
    [InlineData(new double[0], 0, 0, 0)]
    [InlineData(new[] { 3.0 }, 1, 3, 0)]
    [InlineData(new[] { 1.0, 2.0, 6.0 }, 3, 3, 14)]
    public void Are_count_mean_and_squared_residuals(double[] values, int count, double mean, double squares) =>
        Assert.Equal(new Moments(count, mean, squares), Moments.Of(values));

    [Fact]
    public void Nearly_equal_numbers_keep_their_digits() => Assert.Equal(2, Moments.Of([1e8 + 1, 1e8 + 2, 1e8 + 3]).Squares, 1e-9);

    /// <summary>Neumaier's own example: plain and Kahan's summation give 0.</summary>
    [Fact]
    public void A_compensated_sum_keeps_what_rounding_loses()
    {
        Assert.Equal(2, Sum(1, 1e100, 1, -1e100));
        Assert.Equal(2, Sum(1e100, 1, -1e100, 1));
        Assert.Equal(0, Sum());
        Assert.Equal(-1e-20, Sum(-1, -1e-20, 1));
    }

    private static double Sum(params double[] terms)
    {
        var sum = new CompensatedSum();
        foreach (var term in terms) sum.Add(term);
        return sum.Value;
    }
}
