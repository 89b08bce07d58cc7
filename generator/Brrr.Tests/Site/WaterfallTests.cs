using System.Globalization;
using Brrr.Site.Pages;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class WaterfallTests
{
    [Fact]
    public void Shows_the_ten_largest_the_rest_and_the_whole()
    {
        var rows = RowsOf([.. Enumerable.Range(1, 13).Select(number => -0.001 * number)]);
        Assert.Equal(["b13", "b4", "the other 3", "the whole"], new[] { 0, 9, 10, 11 }.Select(row => rows[row].Name.Text));
        Assert.Equal("100\u202F%", rows[^1].Share);
    }

    [Fact]
    public void Its_factors_multiply_to_the_whole()
    {
        var rows = RowsOf(0.05, -0.02, 0.003, 0.001);
        var factors = rows.Select(row => double.Parse(row.Factor.Sort, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(factors[^1], factors.SkipLast(1).Aggregate(1.0, (product, factor) => product * factor), 12);
    }

    [Fact]
    public void Each_bar_begins_where_the_one_before_it_ends()
    {
        var rows = RowsOf(0.05, -0.02, 0.003);
        Assert.All(rows.SkipLast(2).Zip(rows.Skip(1)), pair => Assert.Equal(pair.First.Step.End, pair.Second.Step.Start, 12));
        Assert.Equal(rows[^2].Step.End, rows[^1].Step.End, 12);
        Assert.Equal(rows[^1].Step.Zero, rows[^1].Step.Start, 12);
    }

    [Fact]
    public void A_part_that_pulls_the_other_way_has_a_negative_share() =>
        Assert.Equal(["125\u202F%", "\u221225\u202F%", "100\u202F%"], RowsOf(0.05, -0.01).Select(row => row.Share));

    [Fact]
    public void A_benchmark_has_no_parts() => Assert.Empty(RowsOf());

    private static IReadOnlyList<WaterfallRow> RowsOf(params double[] parts) => Waterfall.Of(
        MadeChanges.Mean() with { Contributions = parts.Index().ToDictionary(part => $"b{part.Index + 1}", part => part.Item) },
        MadeChanges.SourceOf().Addresses);
}
