using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: Python 3's <c>statistics.variance</c>; pyperf uses its root, <c>statistics.stdev</c>.</summary>
public sealed class SampleVarianceTests
{
    [Theory]
    [InlineData(new[] { 1.0, 2.0 }, 0.5)]
    [InlineData(new[] { 1.0, 2.0, 4.0 }, 2.3333333333333335)]
    [InlineData(new[] { 0.1, 0.2, 0.3 }, 0.009999999999999998)]
    [InlineData(new[] { 0.274, 0.2701, 0.2755, 0.2699, 0.2749 }, 7.20200000000005e-06)]
    [InlineData(new[] { 1e-9, 1.0, 1e9 }, 3.33333333e+17)]
    public void Divides_by_one_less_than_the_count(double[] values, double expected) =>
        Assert.Equal(1, SampleVariance.Of(values).GetValueOrDefault() / expected, 1e-12);

    [Fact]
    public void Of_equal_values_is_exactly_zero() => Assert.Equal(0, SampleVariance.Of([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]));

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 1.0 })]
    public void Needs_two_values(double[] values) => Assert.Null(SampleVariance.Of(values));
}
