using Brrr.Statistics;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: pyperf 2.10 <c>_utils.py</c>, whose <c>is_significant</c> was run on the same numbers.</summary>
public sealed class SignificanceTests
{
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(4, 2.776)]
    [InlineData(10, 2.228)]
    [InlineData(18, 2.101)]
    [InlineData(29, 2.045)]
    [InlineData(30, 2.042)]
    [InlineData(31, 2.042)]
    [InlineData(39, 2.042)]
    [InlineData(40, 2.021)]
    [InlineData(49, 2.021)]
    [InlineData(50, 2.009)]
    [InlineData(59, 2.009)]
    [InlineData(60, 2.000)]
    [InlineData(79, 2.000)]
    [InlineData(80, 1.990)]
    [InlineData(99, 1.990)]
    [InlineData(100, 1.984)]
    [InlineData(199, 1.984)]
    [InlineData(200, 1.960)]
    [InlineData(100_000, 1.960)]
    public void Critical_values_are_pyperfs_table(int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, Significance.CriticalValue(degreesOfFreedom));

    [Fact]
    public void Critical_values_fall_as_degrees_of_freedom_grow()
    {
        for (var degrees = 2; degrees < 300; degrees++)
            Assert.True(Significance.CriticalValue(degrees) <= Significance.CriticalValue(degrees - 1), $"at {degrees}");
    }

    [Theory]
    [InlineData(new[] { 1.0, 1.1, 0.9, 1.05 }, new[] { 0.8, 0.85, 0.9, 0.75 }, true, 3.503245248726852)]
    [InlineData(new[] { 1.0, 1.1, 0.9, 1.05 }, new[] { 1.0, 1.02, 0.97, 1.1 }, false, -0.1962734686052363)]
    [InlineData(new[] { 0.274, 0.2701 }, new[] { 0.3, 0.31 }, true, -6.139603518153664)]
    public void Scores_are_pyperfs(double[] before, double[] after, bool significant, double score)
    {
        var test = Significance.Of(before, after);
        Assert.Equal(significant, test.IsSignificant);
        Assert.Equal(score, test.TScore.GetValueOrDefault(), 1e-10);
    }

    [Theory]
    [InlineData(new[] { 1.0, 1.1, 1.2 }, new[] { 1.0, 1.1 })]
    [InlineData(new[] { 1.0, 1.1 }, new[] { 1.0 })]
    [InlineData(new[] { 1.0 }, new[] { 1.0 })]
    [InlineData(new[] { 1.0 }, new[] { 2.0 })]
    [InlineData(new[] { 0.1, 0.1, 0.1 }, new[] { 0.1, 0.1, 0.1 })]
    [InlineData(new[] { 0.1, 0.1, 0.1 }, new[] { 0.2, 0.2, 0.2 })]
    public void Where_pyperfs_test_fails_the_answer_is_significant_without_a_score(double[] before, double[] after)
    {
        var test = Significance.Of(before, after);
        Assert.True(test.IsSignificant);
        Assert.Null(test.TScore);
    }

    [Fact]
    public void A_score_at_the_critical_value_is_significant()
    {
        // Two values a side with variance 1/2 each: the score is the difference of means over the root of 1/2.
        var difference = 4.303 * Math.Sqrt(0.5);
        Assert.True(Significance.Of([10 + difference + 1e-9, 11 + difference + 1e-9], [10.0, 11.0]).IsSignificant);
        Assert.False(Significance.Of([10 + difference - 1e-9, 11 + difference - 1e-9], [10.0, 11.0]).IsSignificant);
    }

    [Fact]
    public void Swapped_sides_have_the_opposite_score() =>
        Gen.Select(Gen.Double[0.5, 2].Array[10], Gen.Double[0.5, 2].Array[10]).Sample((before, after) =>
        {
            var (there, back) = (Significance.Of(before, after), Significance.Of(after, before));
            Assert.Equal(there.IsSignificant, back.IsSignificant);
            Assert.Equal(there.TScore.GetValueOrDefault(), -back.TScore.GetValueOrDefault(), 1e-12);
        });
}
