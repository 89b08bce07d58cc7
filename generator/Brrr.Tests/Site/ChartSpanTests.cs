using System.Buffers;
using System.Text.Json;
using Brrr.Rendering.Charts;
using Brrr.Site.Charts;
using Brrr.Tests.Rendering.Charts;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class ChartSpanTests
{
    private static readonly Chart Ten = SmallChart.Of(ChartScale.Speedup, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06, 1.07, 1.08, 1.09, 1.10);

    [Fact]
    public void Only_the_last_days_are_drawn_and_the_figure_has_every_night()
    {
        var chart = Ten with { Days = 3 };
        Assert.Equal([1.07, 1.08, 1.09, 1.10], Values(chart.Drawn()));
        Assert.Equal("last 3 days", chart.Span);
        var output = new ArrayBufferWriter<byte>();
        PlotlyFigure.Write(chart, output);
        var figure = JsonDocument.Parse(output.WrittenMemory).RootElement;
        Assert.Equal(10, figure.GetProperty("data").EnumerateArray().Last().GetProperty("y").GetArrayLength());
        Assert.StartsWith("2026-08-06T", figure.GetProperty("layout").GetProperty("xaxis").GetProperty("range")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_span_all_is_drawn()
    {
        Assert.Same(Ten, Ten.Drawn());
        Assert.Equal("all nights", Ten.Span);
    }

    [Fact]
    public void The_list_names_marks_within_the_chart_newest_first()
    {
        var chart = Ten with { Marks = [Mark(-20), Mark(2), Mark(5), Mark(60)] };
        Assert.Equal(["5", "2"], chart.ListedMarks.Select(mark => mark.Label));
    }

    [Fact]
    public void Of_very_many_marks_the_newest_are_listed_and_all_are_counted()
    {
        var chart = Ten with { Marks = [.. Enumerable.Range(0, 50).Select(hour => Mark(3) with { Instant = Mark(3).Instant.AddHours(hour) })] };
        Assert.Equal(50, chart.MarksInAll);
        Assert.Equal(40, chart.ListedMarks.Count);
        Assert.Equal(chart.Marks[^1], chart.ListedMarks[0]);
    }

    [Fact]
    public void A_page_draws_no_more_points_than_it_can_carry()
    {
        var chart = Ten with { Series = [Ten.Series[0] with { Points = [.. Enumerable.Range(0, 500).Select(night => Ten.Series[0].Points[0] with { Instant = Mark(night).Instant })] }] };
        Assert.Same(chart, chart.Within(500));
        Assert.Equal(365, chart.Within(499).Days);
        Assert.Equal(90, chart.Within(180).Days);
        Assert.Equal(30, chart.Within(5).Days);
        Assert.Equal(180, (chart with { Days = 180 }).Within(181).Days);
        Assert.Equal(90, (chart with { Days = 180 }).Within(180).Days);
    }

    [Fact]
    public void Without_points_there_is_nothing_to_mark() => Assert.Empty((SmallChart.Of(ChartScale.Speedup) with { Marks = [Mark(1)] }).ListedMarks);

    private static IEnumerable<double?> Values(Chart chart) => chart.Series[0].Points.Select(point => point.Value);

    private static ChartMark Mark(int day) => new(
        new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day), ChartMarkKind.Event, day.ToString(System.Globalization.CultureInfo.InvariantCulture), null);
}
