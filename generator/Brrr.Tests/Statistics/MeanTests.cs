using Brrr.Statistics;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: Python 3's <c>statistics.mean</c>, which pyperf uses.</summary>
public sealed class MeanTests
{
    [Theory]
    [InlineData(new[] { 7.5 }, 7.5)]
    [InlineData(new[] { 1.0, 2.0, 4.0 }, 2.3333333333333335)]
    [InlineData(new[] { 0.1, 0.2, 0.3 }, 0.2)]
    [InlineData(new[] { 0.274, 0.2701, 0.2755, 0.2699, 0.2749 }, 0.27288)]
    public void Is_the_arithmetic_mean(double[] values, double expected) => Assert.Equal(expected, Mean.Of(values), 1e-15);

    [Theory]
    [InlineData(new[] { 1e16, 1.0, 1e16 }, 6666666666666667.0)]
    [InlineData(new[] { 1e-9, 1.0, 1e9 }, 333333333.6666667)]
    public void Loses_nothing_beside_large_values(double[] values, double expected) => Assert.Equal(expected, Mean.Of(values));

    [Fact]
    public void Of_equal_values_is_exactly_that_value() =>
        Gen.Select(Gen.Double[1e-9, 1e3], Gen.Int[1, 100]).Sample((value, count) => Assert.Equal(value, Mean.Of(Enumerable.Repeat(value, count).ToArray())));

    [Fact]
    public void Lies_between_the_smallest_and_the_largest() =>
        Gen.Double[1e-9, 1e3].Array[1, 50].Sample(values => Assert.InRange(Mean.Of(values), values.Min() * (1 - 1e-15), values.Max() * (1 + 1e-15)));

    [Fact]
    public void Of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => Mean.Of([]));
}
