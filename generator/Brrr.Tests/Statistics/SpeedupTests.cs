using Brrr.Statistics;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class SpeedupTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Refuses_what_is_no_ratio_of_times(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Speedup(value));

    [Fact]
    public void Keeps_the_ratio_unrounded() => Assert.Equal(1.0709529206148962, new Speedup(1.0709529206148962).Value);

    [Fact]
    public void Its_text_is_the_ratio_in_any_culture()
    {
        using var culture = new ForeignCulture();
        Assert.Equal("1.0709529206148962", new Speedup(1.0709529206148962).ToString());
    }

    [Fact]
    public void Has_a_logarithm_above_zero_when_the_head_is_faster()
    {
        Assert.Equal(0.09531017980432493, new Speedup(1.1).Log, 1e-16);
        Assert.Equal(-0.10536051565782628, new Speedup(0.9).Log, 1e-16);
    }

    [Fact]
    public void Comes_back_from_its_logarithm() =>
        Gen.Double[0.01, 100].Sample(value => Assert.Equal(1, Speedup.FromLog(new Speedup(value).Log).Value / value, 1e-14));

    [Fact]
    public void Is_inverse_when_the_sides_are_swapped() =>
        Gen.Select(Gen.Double[1e-9, 10], Gen.Double[1e-9, 10]).Sample((one, other) =>
            Assert.Equal(1, new Speedup(one / other).Inverse.Value / new Speedup(other / one).Value, 1e-15));
}
