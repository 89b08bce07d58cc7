using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class NightlyLogsTests
{
    [Fact]
    public void Keep_both_sides_and_their_difference_where_both_are_there()
    {
        var logs = new NightlyLogs(3);
        logs.Append([1, 2, double.NaN], [0.5, double.NaN, 3]);
        Assert.Equal((3, 1), (logs.Columns, logs.Count));
        Assert.Equal([1, double.NaN, double.NaN], logs.Bases(0).ToArray());
        Assert.Equal([0.5, double.NaN, double.NaN], logs.Heads(0).ToArray());
        Assert.Equal([0.5, double.NaN, double.NaN], logs.Ratios(0).ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Grow_as_nights_arrive(int columns)
    {
        var logs = new NightlyLogs(columns);
        for (var night = 0; night < 100; night++)
            logs.Append(Row(columns, 2.0 * night), Row(columns, night));
        Assert.Equal(100, logs.Count);
        for (var night = 0; night < 100; night++)
        {
            Assert.Equal(Row(columns, 2.0 * night), logs.Bases(night).ToArray());
            Assert.Equal(Row(columns, night), logs.Heads(night).ToArray());
            Assert.Equal(Row(columns, night), logs.Ratios(night).ToArray());
        }
    }

    [Fact]
    public void Rows_of_another_width_and_empty_ones_are_refused()
    {
        var logs = new NightlyLogs(2);
        Assert.Contains("has 2 columns, not 1 and 2", Assert.Throws<ArgumentException>(() => logs.Append([1], [1, 2])).Message, StringComparison.Ordinal);
        Assert.Contains("has 2 columns, not 2 and 3", Assert.Throws<ArgumentException>(() => logs.Append([1, 2], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("at least one benchmark", Assert.Throws<ArgumentException>(() => logs.Append([1, double.NaN], [double.NaN, 1])).Message, StringComparison.Ordinal);
        Assert.Equal(0, logs.Count);
    }

    [Fact]
    public void Differences_know_their_epochs_and_forget_the_oldest()
    {
        var (logs, history) = (new NightlyLogs(1), new DifferenceHistory());
        double[] levels = [.. Enumerable.Range(0, 40).Select(night => (double)(night * night))];
        for (var night = 0; night < levels.Length; night++)
        {
            logs.Append([levels[night]], [0]);
            history.Append(logs, night == 10);
        }

        Assert.Equal([0, 10], history.Epochs);
        Assert.Equal((0, 0, 10, 10), (history.EpochStart(0), history.EpochStart(9), history.EpochStart(10), history.EpochStart(39)));
        Assert.Equal(Steps(1, 10), Before(history, 10));
        Assert.Equal([], Before(history, 11));
        Assert.Equal(Steps(11, 15), Before(history, 15));
        Assert.Equal(Steps(11, 30), Before(history, 30));
        Assert.Equal(Steps(12, 31), Before(history, 31));
        Assert.Equal(Steps(21, 40), Before(history, 40));
    }

    [Fact]
    public void A_night_that_shares_nothing_has_no_difference()
    {
        var (logs, history) = (new NightlyLogs(2), new DifferenceHistory());
        foreach (var night in (double[][])[[1, double.NaN], [double.NaN, 1], [3, 2]])
        {
            logs.Append(night, [0, 0]);
            history.Append(logs, false);
        }

        Assert.Equal([1], Before(history, 3));
    }

    /// <summary>n^2 - (n - 1)^2 for n in [first, end).</summary>
    private static double[] Steps(int first, int end) => [.. Enumerable.Range(first, end - first).Select(night => 2.0 * night - 1)];

    private static double[] Before(DifferenceHistory history, int run) => history.Before(run, new double[NightNoise.Memory]).ToArray();

    private static double[] Row(int columns, double value) => [.. Enumerable.Repeat(value, columns)];
}
