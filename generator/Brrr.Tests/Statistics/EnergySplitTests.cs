using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class EnergySplitTests
{
    [Fact]
    public void Is_the_split_and_the_statistic_of_the_definition()
    {
        var energy = new EnergySplit(50);
        for (var seed = 0; seed < Effort.Of(120); seed++)
        {
            var row = new Noise(seed, seed % 3 == 0 ? 5 : 0).Row(6 + seed % 30, 1);
            for (var i = row.Length / 2; i < row.Length; i++)
                row[i] += seed % 4;

            var expected = NaiveEnergy.Best(row, 3);
            var split = energy.Best(row, 3) ?? throw new InvalidOperationException("no split");
            Assert.Equal((expected.Position, expected.End), (split.Position, split.End));
            Assert.Equal(expected.Statistic, split.Statistic, 1e-10);
        }
    }

    [Fact]
    public void Too_short_a_row_has_none() => Assert.Null(new EnergySplit(50).Best([1, 2, 3, 4, 5], 3));

    [Fact]
    public void Finds_the_clean_step() => Assert.Equal(4, new EnergySplit(50).Best([1, 1, 1, 1, 5, 5, 5], 3)?.Position);
}
