using Brrr.Sampling;
using Xunit;

namespace Brrr.Tests.Sampling;

public sealed class RandomStreamTests
{
    [Fact]
    public void The_same_names_give_the_same_numbers() => Assert.Equal(Draw(RandomStream.Of(1, "a", "b")), Draw(RandomStream.Of(1, "a", "b")));

    [Fact]
    public void Other_names_or_seeds_give_other_numbers()
    {
        Assert.NotEqual(Draw(RandomStream.Of(1, "a", "b")), Draw(RandomStream.Of(1, "ab")));
        Assert.NotEqual(Draw(RandomStream.Of(1, "a", "b")), Draw(RandomStream.Of(2, "a", "b")));
    }

    [Fact]
    public void Normal_deviates_have_mean_0_and_variance_1()
    {
        var random = RandomStream.Of(5, "normal");
        var draws = Enumerable.Range(0, 100_000).Select(_ => random.Normal()).ToList();
        Assert.InRange(draws.Average(), -0.02, 0.02);
        Assert.InRange(draws.Average(draw => draw * draw), 0.98, 1.02);
    }

    [Fact]
    public void Uniform_numbers_stay_within_0_and_1()
    {
        var random = RandomStream.Of(5, "uniform");
        Assert.All(Enumerable.Range(0, 10_000).Select(_ => random.Uniform()).ToList(), number => Assert.InRange(number, 0, 1 - 1e-16));
    }

    private static List<ulong> Draw(RandomStream random) => [.. Enumerable.Range(0, 8).Select(_ => random.Next())];
}
