using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class SpanSummaryTests
{
    [Fact]
    public void Lists_the_spans_that_are_shorter_than_the_series_and_then_all() =>
        Assert.Equal(
            ["7 (7)", "30 (30)", "all (40)"],
            Of(SeriesAnalysisTests.Noisy(1, 40, 3, 0.01)).Select(span => $"{span.Span} ({span.Nights})"));

    [Fact]
    public void Is_the_mean_of_the_nights_with_their_spread_as_its_error()
    {
        var logs = SeriesAnalysisTests.Noisy(2, 31, 3, 0.01);
        double[] last = [.. logs[^7..].Select(row => row.Average())];
        var span = Of(logs)[0];
        Assert.Equal(Math.Exp(last.Average()), span.Speedup.Value, 1e-12);
        Assert.Equal((Math.Exp(last.Min()), Math.Exp(last.Max())), (span.Low.Value, span.High.Value), Close.Pair);

        // t(0.975, 6).
        Assert.Equal(2.446911851144969 * Math.Sqrt(NaiveStatistics.Variance(last) / 7), span.Interval?.HalfWidth ?? 0, 1e-9);
    }

    [Fact]
    public void Each_later_version_has_a_line_since_its_first_night()
    {
        var spans = Of(SeriesAnalysisTests.Noisy(3, 12, 3, 0.01), (night, result) => result with { Version = night < 8 ? "3.15.0b1+" : "3.16.0a0" });
        Assert.Equal(["7 (7)", "all (12)", "since 3.16 (4)"], spans.Select(span => $"{span.Span} ({span.Nights})"));
    }

    [Fact]
    public void Withheld_nights_are_no_nights()
    {
        var logs = SeriesAnalysisTests.Noisy(4, 9, 3, 0.01);
        logs[8] = [1, 1, 1];
        var spans = Of(logs, (night, result) => night == 8 ? result with { Withheld = "hot" } : result);
        Assert.Equal([7, 8], spans.Select(span => span.Nights));
        Assert.All(spans, span => Assert.True(span.High.Value < 1.2));
    }

    [Fact]
    public void One_night_has_no_interval() => Assert.Null(Assert.Single(Of([[0.1, 0.2]])).Interval);

    [Fact]
    public void Nothing_that_counts_gives_no_line() => Assert.Empty(Of([[0.1, 0.2]], (_, result) => result with { Withheld = "hot" }));

    private static IReadOnlyList<SpanSummary> Of(double[][] logs, Func<int, MadeResult, MadeResult>? with = null) =>
        SpanSummary.Of(Assert.Single(MadeFarm.Of(MadeSeries.Of(logs, with: with)).Analyses));

    private sealed class Close : IEqualityComparer<(double, double)>
    {
        public static Close Pair { get; } = new();

        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-12 && Math.Abs(x.Item2 - y.Item2) < 1e-12;

        public int GetHashCode((double, double) obj) => 0;
    }
}
