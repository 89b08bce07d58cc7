using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: means worked by hand over the columns that all runs of the window have.</summary>
public sealed class MatchedWindowTests
{
    private const double None = double.NaN;

    [Fact]
    public void Means_are_taken_over_what_all_runs_share()
    {
        var window = Of([1, 2, 9], [3, 4, None], [5, 6, 7]);
        window.Fill(0, 3, [false, false, false]);
        Assert.Equal((3, 2), (window.Count, window.SharedCount));
        Assert.Equal([0, 1, 2], window.Runs.ToArray());
        Assert.Equal([true, true, false], window.Shared.ToArray());
        Assert.Equal([1.5, 3.5, 5.5], window.Ratios.ToArray());
        window.Fill(2, 3, [false, false, false]);
        Assert.Equal([6.0], window.Ratios.ToArray());
        Assert.Equal(3, window.SharedCount);
    }

    [Fact]
    public void Runs_that_are_left_out_are_not_in_it()
    {
        var window = Of([1, 2], [None, 4], [5, 6]);
        window.Fill(0, 3, [false, true, false]);
        Assert.Equal([0, 2], window.Runs.ToArray());
        Assert.Equal([1.5, 5.5], window.Ratios.ToArray());
        Assert.Equal((0, 1, 1, 2), (window.IndexOf(0), window.IndexOf(1), window.IndexOf(2), window.IndexOf(3)));
    }

    [Theory]
    [InlineData(1, new[] { 1 })]
    [InlineData(2, new[] { 0, 1 })]
    public void A_run_that_shares_less_than_half_of_the_newest_is_passed_over(int shared, int[] runs)
    {
        double[] older = [.. Enumerable.Range(0, 4).Select(column => column < shared ? 1.0 : None)];
        var window = Of(older, [1, 2, 3, 4]);
        window.Fill(0, 2, [false, false]);
        Assert.Equal(runs, window.Runs.ToArray());
        Assert.Equal(runs.Length == 1 ? 4 : shared, window.SharedCount);
    }

    [Fact]
    public void One_column_is_its_own_mean_and_a_long_window_grows()
    {
        var window = Of([.. Enumerable.Range(0, 200).Select(run => (double[])[run])]);
        window.Fill(0, 200, new bool[200]);
        Assert.Equal(Enumerable.Range(0, 200), window.Runs.ToArray());
        Assert.Equal(Enumerable.Range(0, 200).Select(run => (double)run), window.Ratios.ToArray());
        window.Fill(10, 13, new bool[200]);
        Assert.Equal([10.0, 11, 12], window.Ratios.ToArray());
    }

    private static MatchedWindow Of(params double[][] nights)
    {
        var logs = new NightlyLogs(nights[0].Length);
        foreach (var night in nights) logs.Append(night, new double[night.Length]);
        return new MatchedWindow(logs);
    }
}
