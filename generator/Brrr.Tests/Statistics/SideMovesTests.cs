using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class SideMovesTests
{
    [Fact]
    public void A_slower_head_is_the_heads_doing()
    {
        var moves = SideMoves.Of([0, 0.01, 0], [0, 0, 0.5], [1, 1, 1.01], [1.12, 1.12, 1.12], -0.12);
        Assert.Equal(0, moves.Base);
        Assert.Equal(0.12, moves.Head, 1e-12);
        Assert.Equal(0, moves.Residual, 1e-12);
        Assert.Equal(MovedSide.Head, moves.Moved);
    }

    [Fact]
    public void A_faster_base_is_the_bases_doing_though_the_speedup_falls() =>
        Assert.Equal(MovedSide.Base, new SideMoves(-0.05, -0.01, 0).Moved);

    [Fact]
    public void Two_halves_are_both() => Assert.Equal(MovedSide.Both, new SideMoves(-0.05, 0.05, 0).Moved);

    [Fact]
    public void Sides_that_move_together_leave_a_residual_that_is_neithers() =>
        Assert.Equal(MovedSide.Both, new SideMoves(0.01, 0.01, -0.05).Moved);
}
