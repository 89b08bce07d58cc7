using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class MatchedSpanTests
{
    [Fact]
    public void Holds_the_benchmarks_that_all_its_nights_share()
    {
        var logs = Logs(12);
        foreach (var row in logs[..4]) row[3] = double.NaN;
        logs[9][2] = double.NaN;
        Assert.Equal(["b00", "b01"], Of(logs, null).Benchmarks);
        Assert.Equal(["b00", "b01", "b03"], Of(logs, 7).Benchmarks);
        Assert.Equal(["b00", "b01", "b02", "b03"], Of(logs, 2).Benchmarks);
    }

    [Fact]
    public void Is_the_mean_over_them_of_ratio_base_and_head()
    {
        var logs = Logs(12);
        foreach (var row in logs[..4]) row[3] = double.NaN;
        var span = Of(logs, null);
        for (var night = 0; night < 12; night++)
        {
            var expected = (logs[night][0] + logs[night][1] + logs[night][2]) / 3;
            Assert.Equal(expected, span.Logs[night] ?? 0, 1e-12);
            Assert.Equal(0, span.BaseLogs[night] ?? 1, 1e-12);
            Assert.Equal(-expected, span.HeadLogs[night] ?? 0, 1e-12);
        }
    }

    [Fact]
    public void A_benchmark_that_comes_or_goes_moves_nothing()
    {
        var logs = Enumerable.Range(0, 10).Select(night => new[] { 0.1, 0.1, night < 5 ? double.NaN : 0.9 }).ToArray();
        Assert.All(Of(logs, null).Logs, log => Assert.Equal(0.1, log ?? 0, 1e-12));
    }

    [Fact]
    public void A_broken_night_is_left_out_and_blinds_nobody()
    {
        var logs = Enumerable.Range(0, 10).Select(_ => new[] { 0.1, 0.2, 0.3, 0.4, 0.5 }).ToArray();
        for (var column = 2; column < 5; column++) logs[6][column] = double.NaN;
        var span = Of(logs, null);
        Assert.Equal(5, span.Benchmarks.Count);
        Assert.Equal([6], Enumerable.Range(0, 10).Where(night => span.Logs[night] is null));
    }

    [Fact]
    public void Excluded_benchmarks_are_not_in_it()
    {
        var dashboard = Dashboard.Default with { Exclude = new HashSet<string> { "b01" } };
        Assert.Equal(["b00", "b02", "b03"], MatchedSpan.Of(MadeFarm.Of(dashboard, MadeSeries.Of(Logs(3))).Analyses[0].Table, null).Benchmarks);
    }

    private static double[][] Logs(int nights) => SeriesAnalysisTests.Noisy(5, nights, 4, 0.01);

    private static MatchedSpan Of(double[][] logs, int? length) => MatchedSpan.Of(Assert.Single(MadeFarm.Of(MadeSeries.Of(logs)).Analyses).Table, length);
}
