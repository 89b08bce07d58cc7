using Brrr.Statistics;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: worked by hand from the appendix of the specification; the normal distribution from tables.</summary>
public sealed class SignedRankTestTests
{
    [Theory]
    [InlineData(new[] { 1.0, 2.0, -3.0 }, 3, 3)]
    [InlineData(new[] { 3.0, -1.0, 2.0 }, 5, 1)]
    [InlineData(new[] { -5.0 }, 0, 1)]
    public void Ranks_differences_by_their_size(double[] differences, double positive, double negative) =>
        HasRankSums(differences, positive, negative);

    [Theory]
    [InlineData(new[] { 1.0, -1.0 }, 1.5, 1.5)]
    [InlineData(new[] { 1.0, 1.0, -1.0, 2.0 }, 8, 2)]
    public void Equal_sizes_share_their_mean_rank(double[] differences, double positive, double negative) =>
        HasRankSums(differences, positive, negative);

    [Theory]
    [InlineData(new[] { 0.0 }, 0.5, 0.5)]
    [InlineData(new[] { 0.0, 0.0, 3.0 }, 4.5, 1.5)]
    public void No_difference_counts_half_for_either_side(double[] differences, double positive, double negative) =>
        HasRankSums(differences, positive, negative);

    [Fact]
    public void Rank_sums_share_out_all_ranks() =>
        Gen.Int[-5, 5].Select(step => (double)step).Array[1, 40].Sample(differences =>
        {
            var test = SignedRankTest.Of(differences);
            Assert.Equal(differences.Length * (differences.Length + 1) / 2.0, test.Positive + test.Negative, 1e-9);
        });

    [Theory]
    [InlineData(new[] { 1.0, -1.0 }, 0.5)]
    [InlineData(new[] { 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0 }, 0.99746)]
    [InlineData(new[] { -1.0, -2.0, -3.0, -4.0, -5.0, -6.0, -7.0, -8.0, -9.0, -10.0 }, 0.00253)]
    public void Probability_is_the_normal_approximation(double[] differences, double probability) =>
        Assert.Equal(probability, SignedRankTest.Of(differences).Probability, 1e-5);

    private static void HasRankSums(double[] differences, double positive, double negative)
    {
        var test = SignedRankTest.Of(differences);
        Assert.Equal(positive, test.Positive, 1e-12);
        Assert.Equal(negative, test.Negative, 1e-12);
    }
}
