using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Brrr.Rendering;
using Brrr.Rendering.Charts;
using Brrr.Site.Charts;
using Xunit;

namespace Brrr.Tests.Rendering.Charts;

public sealed class LineChartTests
{
    [Theory]
    [InlineData(false, 1.02, 1.08)]
    [InlineData(true, 0.30, 0.20)]
    public void Faster_is_up(bool isTime, double slower, double faster)
    {
        var heights = Drawn(SmallChart.Of(isTime ? ChartScale.Seconds : ChartScale.Speedup, slower, faster)).QuerySelectorAll(".points use").Select(use => Number(use, "y")).ToList();
        Assert.True(heights[1] < heights[0]);
    }

    [Fact]
    public void A_gap_breaks_the_line()
    {
        var lines = Drawn(SmallChart.Of(ChartScale.Speedup, 1.01, 1.02, null, 1.03, 1.04)).QuerySelectorAll(".line path:not(.band)");
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal(1, line.GetAttribute("d")?.Count(command => command == 'L')));
    }

    [Fact]
    public void A_lone_point_has_a_marker_and_no_line()
    {
        var chart = Drawn(SmallChart.Of(ChartScale.Speedup, 1.01, null, null));
        Assert.Empty(chart.QuerySelectorAll(".line path"));
        Assert.Single(chart.QuerySelectorAll(".points use"));
    }

    [Fact]
    public void Points_lead_to_their_pages_and_say_what_they_are()
    {
        var point = Drawn(SmallChart.Of(ChartScale.Speedup, 1.01, 1.02)).QuerySelectorAll(".points a")[1];
        Assert.Equal("../nights/1/", point.GetAttribute("href"));
        Assert.Equal("night 1 <&>", point.QuerySelector("title")?.TextContent);
    }

    [Fact]
    public void Tab_reaches_the_newest_point_of_each_line_only()
    {
        var chart = SmallChart.Of(ChartScale.Speedup, 1.01, 1.02, null);
        var links = Drawn(chart with { Series = [chart.Series[0], SmallChart.Series("other", 1.03, 1.04)] }).QuerySelectorAll(".points a");
        Assert.Equal([true, false, true, false], links.Select(link => link.HasAttribute("tabindex")));
    }

    [Fact]
    public void A_sign_leads_to_its_mark_and_that_of_several_to_their_list()
    {
        var chart = SmallChart.Of(ChartScale.Speedup, [.. Enumerable.Repeat<double?>(1.01, 60)]);
        var first = chart.Series[0].Points[0].Instant;
        ChartMark Mark(int day, string label) => new(first.AddDays(day), ChartMarkKind.Change, label, "changes/" + label + "/");
        var signs = Drawn(chart with { Marks = [Mark(5, "a"), Mark(30, "b"), Mark(30, "c")] }).QuerySelectorAll("a.mark");
        Assert.Equal(["../changes/a/", "#test-marks"], signs.Select(sign => sign.GetAttribute("href")));
        Assert.Equal(["", "2"], signs.Select(sign => sign.QuerySelector("text")?.TextContent ?? ""));
        Assert.Equal("b\nc", signs[1].QuerySelector("title")?.TextContent);
    }

    [Fact]
    public void Title_description_and_names_are_escaped()
    {
        var chart = Drawn(SmallChart.Of(ChartScale.Speedup, 1.01, 1.02));
        Assert.Equal("A <title>", chart.QuerySelector("svg > title")?.TextContent);
        Assert.Equal("Says \"it\".", chart.QuerySelector("svg > desc")?.TextContent);
        Assert.Equal("m<1>", chart.QuerySelector(".chart-labels text")?.TextContent);
    }

    [Fact]
    public void Goals_and_the_line_of_the_same_speed_are_where_their_values_are()
    {
        var chart = Drawn(SmallChart.Of(ChartScale.Speedup, 1.05, 1.00));
        var heights = chart.QuerySelectorAll(".points use").Select(use => Number(use, "y")).ToList();
        Assert.Equal(heights[0], Number(chart.QuerySelector("line.goal"), "y1"));
        Assert.Equal(heights[1], Number(chart.QuerySelector("line.same"), "y1"));
    }

    [Fact]
    public void Without_a_figure_nothing_asks_for_one() =>
        Assert.Null(Drawn(SmallChart.Of(ChartScale.Speedup, 1.01) with { HasFigure = false }).QuerySelector("[data-figure]"));

    private static IElement Drawn(Chart chart) =>
        new HtmlParser().ParseDocument(LineChart.Draw(chart, new SiteAddress("../")).Html).Body ?? throw new InvalidOperationException("no body");

    private static double Number(IElement? element, string attribute) =>
        double.Parse(element?.GetAttribute(attribute) ?? "", System.Globalization.CultureInfo.InvariantCulture);
}
