using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Brrr.Rendering;
using Brrr.Rendering.Charts;
using Brrr.Site.Charts;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using Xunit;
using Chart = Brrr.Site.Charts.Chart;

namespace Brrr.Tests.Rendering.Charts;

public sealed class PlotlyFigureTests
{
    [Fact]
    public void A_gap_is_null_and_never_NaN()
    {
        var json = Json(SmallChart.Of(ChartScale.Speedup, 1.01, null, 1.03));
        Assert.DoesNotContain("NaN", json, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Line(json).GetProperty("y")[1].ValueKind);
        Assert.False(Line(json).GetProperty("connectgaps").GetBoolean());
    }

    [Fact]
    public void The_values_are_the_charts()
    {
        var values = Line(Json(SmallChart.Of(ChartScale.Speedup, 1.01, 1.0234567890123))).GetProperty("y");
        Assert.Equal(1.0234567890123, values[1].GetDouble());
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Faster_is_up(bool isTime, bool isRising)
    {
        var scale = isTime ? ChartScale.Seconds : ChartScale.Speedup;
        var range = JsonDocument.Parse(Json(SmallChart.Of(scale, 1.01, 1.2))).RootElement.GetProperty("layout").GetProperty("yaxis").GetProperty("range");
        Assert.Equal(isRising, range[0].GetDouble() < range[1].GetDouble());
    }

    [Fact]
    public void Text_is_escaped_because_plotly_reads_markup() =>
        Assert.Equal("night 0 &lt;&amp;&gt;", Line(Json(SmallChart.Of(ChartScale.Speedup, 1.01))).GetProperty("text")[0].GetString());

    [Fact]
    public void Its_dates_are_those_of_the_drawing()
    {
        var chart = SmallChart.Of(ChartScale.Speedup, 1.01, 1.02, 1.03, 1.04);
        var axis = JsonDocument.Parse(Json(chart)).RootElement.GetProperty("layout").GetProperty("xaxis");
        Assert.Equal(["2026-08-02", "2026-08-03", "2026-08-04"], axis.GetProperty("ticktext").EnumerateArray().Select(text => text.GetString()));
        Assert.Equal("2026-08-02T00:00:00", axis.GetProperty("tickvals")[0].GetString());
    }

    [Fact]
    public void It_brings_no_template_and_no_size()
    {
        var layout = JsonDocument.Parse(Json(SmallChart.Of(ChartScale.Speedup, 1.01, 1.02))).RootElement.GetProperty("layout");
        Assert.False(layout.TryGetProperty("template", out _));
        Assert.False(layout.TryGetProperty("width", out _));
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes() =>
        Assert.Equal(Json(SmallChart.Of(ChartScale.Speedup, 1.01, 1.02)), Json(SmallChart.Of(ChartScale.Speedup, 1.01, 1.02)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_says_what_plotly_nets_own_serializer_says(bool isTime)
    {
        var chart = SmallChart.Of(isTime ? ChartScale.Seconds : ChartScale.Speedup, 1.01, null, 1.03, 1.02);
        var (traces, layout) = PlotlyFigure.Of(chart);
        var own = GenericChart.toFigureJson(GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces))));
        foreach (var part in (string[])["data", "layout"])
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(own)?[part], JsonNode.Parse(Json(chart))?[part]), own);
    }

    private static string Json(Chart chart)
    {
        var output = new ContentBuffer();
        PlotlyFigure.Write(chart, output);
        return Encoding.UTF8.GetString(output.Content);
    }

    private static JsonElement Line(string json) =>
        JsonDocument.Parse(json).RootElement.GetProperty("data").EnumerateArray().Single(trace => trace.TryGetProperty("connectgaps", out _));
}
