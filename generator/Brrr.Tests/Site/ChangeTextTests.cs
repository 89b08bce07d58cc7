using Brrr.Site;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class ChangeTextTests
{
    [Theory]
    [InlineData(0, 0.1, "the JIT got slower")]
    [InlineData(0, -0.1, "the JIT got faster")]
    [InlineData(-0.1, 0, "the interpreter got faster")]
    [InlineData(0.1, 0, "the interpreter got slower")]
    [InlineData(0.1, -0.1, "both sides moved")]
    public void The_side_that_moved_is_named_with_its_way(double @base, double head, string expected) =>
        Assert.Equal(expected, ChangeText.Side(MadeChanges.Mean() with { Sides = new SideMoves(@base, head, 0) }));

    [Theory]
    [InlineData(1e-12, "noise alone would look like this less than once in a billion tests")]
    [InlineData(2.3e-5, "noise alone would look like this about once in 40,000 tests")]
    [InlineData(1e-3, "noise alone would look like this about once in 1,000 tests")]
    public void A_probability_is_told_as_one_in_so_many(double probability, string expected) => Assert.Equal(expected, ChangeText.Chance(probability));

    [Fact]
    public void What_only_one_machine_saw_puts_the_machine_under_suspicion() =>
        Assert.Equal("on one machine only: suspect the machine", ChangeText.Machines(MadeChanges.Mean()));

    [Fact]
    public void What_others_saw_counts_them_all() =>
        Assert.Equal("seen on 3 machines", ChangeText.Machines(MadeChanges.Mean() with { CorroboratedBy = ["a", "b"] }));
}
