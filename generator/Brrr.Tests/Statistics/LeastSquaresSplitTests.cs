using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class LeastSquaresSplitTests
{
    [Fact]
    public void Is_the_fall_of_the_nile() => Assert.Equal(28, LeastSquaresSplit.Best(PublishedSeries.Nile, 3, 97));

    [Fact]
    public void A_clear_step_has_one_candidate() =>
        Assert.Equal(new PositionRange(5, 5), LeastSquaresSplit.Range([0, 0.1, 0, 0.1, 0, 5, 5.1, 5, 5.1, 5], 1, 9, 5));

    [Fact]
    public void The_published_position_is_always_a_candidate() =>
        Assert.Equal(new PositionRange(3, 5), LeastSquaresSplit.Range([0, 0.1, 0, 0.1, 0, 5, 5.1, 5, 5.1, 5], 1, 9, 3));

    [Fact]
    public void Nine_times_in_ten_the_candidates_hold_the_true_position()
    {
        var held = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var row = new Noise(seed).Row(40, 1);
            for (var i = 25; i < 40; i++)
                row[i] += 2;
            var range = LeastSquaresSplit.Range(row, 1, 39, LeastSquaresSplit.Best(row, 1, 39));
            held += range.First <= 25 && range.Last >= 25 ? 1 : 0;
        }

        Assert.InRange(held / 600.0, 0.87, 1);
    }
}
