using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class BenjaminiHochbergTests
{
    // Benjamini and Hochberg 1995, section 4.1: fifteen hypotheses of a trial of thrombolysis, four of them rejected at 0.05.
    private static readonly double[] Paper =
        [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];

    [Fact]
    public void Rejects_the_four_of_the_paper() =>
        Assert.Equal([true, true, true, true, .. Enumerable.Repeat(false, 11)], BenjaminiHochberg.Discoveries(Paper));

    [Fact]
    public void Order_does_not_matter() =>
        Assert.Equal(BenjaminiHochberg.Discoveries(Paper).Reverse(), BenjaminiHochberg.Discoveries([.. Paper.Reverse()]));

    [Fact]
    public void What_was_not_tested_neither_counts_nor_is_discovered() =>
        Assert.Equal([true, false, false], BenjaminiHochberg.Discoveries([0.03, double.NaN, double.NaN]));

    [Fact]
    public void A_larger_p_value_carries_smaller_ones_with_it() =>
        Assert.Equal([true, true], BenjaminiHochberg.Discoveries([0.04, 0.045]));

    [Fact]
    public void The_limit_itself_is_discovered() =>
        Assert.Equal([true, false], BenjaminiHochberg.Discoveries([0.025, 0.5]));

    [Fact]
    public void Nothing_has_no_discoveries() => Assert.Empty(BenjaminiHochberg.Discoveries([]));
}
