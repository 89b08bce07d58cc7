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
    public void Show_one_benchmark_on_the_runs_that_have_it()
    {
        var logs = new NightlyLogs(2);
        foreach (var night in (double[][])[[1, 5], [2, double.NaN], [3, 7]]) logs.Append(night, [0.5, 1]);
        var own = logs.Of(1, [0, 2]);
        Assert.Equal((1, 2), (own.Columns, own.Count));
        Assert.Equal([5.0, 7], [own.Bases(0)[0], own.Bases(1)[0]]);
        Assert.Equal([1.0, 1], [own.Heads(0)[0], own.Heads(1)[0]]);
        Assert.Equal([4.0, 6], [own.Ratios(0)[0], own.Ratios(1)[0]]);
        Assert.Throws<InvalidOperationException>(() => own.Append([1], [1]));
    }

    [Fact]
    public void Differences_of_runs_that_nobody_asks_about_may_be_passed()
    {
        var (logs, whole, passed) = (new NightlyLogs(1), new DifferenceHistory(), new DifferenceHistory());
        for (var night = 0; night < 60; night++)
        {
            logs.Append([night * night], [0]);
            whole.Append(logs, night is 5 or 30);
            if (night + DifferenceHistory.Length < 58) passed.Pass(night is 5 or 30);
            else passed.Append(logs, night is 5 or 30);
        }

        Assert.Equal(whole.Epochs, passed.Epochs);
        for (var run = 58; run <= 60; run++) Assert.Equal(Before(whole, run), Before(passed, run));
    }

    [Fact]
    public void Differences_know_their_epochs_and_forget_the_oldest()
    {
        var (logs, history) = (new NightlyLogs(1), new DifferenceHistory());
        double[] levels = [.. Enumerable.Range(0, 40).Select(night => (double)(night * night))];
        var found = new Dictionary<int, double[]>();
        for (var night = 0; night < levels.Length; night++)
        {
            logs.Append([levels[night]], [0]);
            history.Append(logs, night == 10);
            found[night + 1] = Before(history, night + 1);
            if (night > 0) Assert.Equal(found[night], Before(history, night));
        }

        Assert.Equal([0, 10], history.Epochs);
        Assert.Equal((0, 0, 10, 10), (history.EpochStart(0), history.EpochStart(9), history.EpochStart(10), history.EpochStart(39)));
        Assert.Equal(Steps(1, 10), found[10]);
        Assert.Equal([], found[11]);
        Assert.Equal(Steps(11, 15), found[15]);
        Assert.Equal(Steps(11, 30), found[30]);
        Assert.Equal(Steps(12, 31), found[31]);
        Assert.Equal(Steps(21, 40), found[40]);
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
