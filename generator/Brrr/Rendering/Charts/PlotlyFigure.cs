using System.Buffers;
using System.Globalization;
using Brrr.Results;
using Brrr.Site.Charts;
using Plotly.NET;
using Chart = Brrr.Site.Charts.Chart;

namespace Brrr.Rendering.Charts;

/// <summary>
/// The same chart as a plotly.js figure, in the same place on the screen as the drawing. Colours are the page's: the script that
/// draws it gives them, by each trace's <c>meta</c> and each shape's <c>name</c>.
/// </summary>
internal sealed class PlotlyFigure
{
    private readonly Chart chart;
    private readonly ValueAxis values;
    private readonly TimeAxis times;

    private PlotlyFigure(Chart chart)
    {
        this.chart = chart;
        values = ValueAxis.Of(chart.Drawn(), LineChart.Top, LineChart.Bottom);
        times = TimeAxis.Of(chart.Drawn());
    }

    /// <summary>Writes the figure as JSON: data, layout and nothing that the page does not need.</summary>
    public static void Write(Chart chart, IBufferWriter<byte> output)
    {
        var (traces, layout) = Of(chart);
        FigureJson.Write(traces, layout, output);
    }

    /// <summary>The figure's lines and bands, and its axes.</summary>
    public static (IReadOnlyList<Trace> Traces, Layout Layout) Of(Chart chart)
    {
        var figure = new PlotlyFigure(chart);
        return ([.. figure.Traces()], figure.Layout());
    }

    private IEnumerable<Trace> Traces() => chart.Series.SelectMany(series => (IEnumerable<Trace>)[.. Bands(series), Line(series)]);

    private static Trace Line(ChartSeries series)
    {
        var trace = new Trace("scatter");
        trace.SetProperty("name", HtmlText.Escape(series.Name));
        trace.SetProperty("meta", series.Look.Color);
        trace.SetProperty("mode", series.HasMarkers ? "lines+markers" : "lines");
        trace.SetProperty("x", series.Points.Select(point => Instant(point.Instant)).ToArray());
        trace.SetProperty("y", series.Points.Select(point => point.Value).ToArray());
        trace.SetProperty("text", series.Points.Select(point => HtmlText.Escape(point.Label)).ToArray());
        trace.SetProperty("customdata", series.Points.Select(point => point.Path).ToArray());
        trace.SetProperty("hovertemplate", "%{text}<extra></extra>");
        trace.SetProperty("connectgaps", false);
        trace.SetProperty("line", Object(("width", 1.8), ("dash", NameOf(series.Look.Dash))));
        trace.SetProperty("marker", Object(("symbol", NameOf(series.Look.Marker)), ("size", 6.4)));
        return trace;
    }

    private static IEnumerable<Trace> Bands(ChartSeries series) => series.Points.Any(point => point.Band is not null) ? BandsOf(series) : [];

    private static IEnumerable<Trace> BandsOf(ChartSeries series) =>
        from segment in LineSegments.Of(series.Points)
        let points = segment.Where(point => point.Band is not null).ToArray()
        where points.Length > 1
        select Band(series, points);

    private static Trace Band(ChartSeries series, ChartPoint[] points)
    {
        var around = points.Concat(points.Reverse());
        var trace = new Trace("scatter");
        trace.SetProperty("name", HtmlText.Escape(series.Name));
        trace.SetProperty("meta", series.Look.Color);
        trace.SetProperty("mode", "none");
        trace.SetProperty("fill", "toself");
        trace.SetProperty("hoverinfo", "skip");
        trace.SetProperty("x", around.Select(point => Instant(point.Instant)).ToArray());
        trace.SetProperty("y", points.Select(point => point.Band?.High).Concat(points.Reverse().Select(point => point.Band?.Low)).ToArray());
        return trace;
    }

    private Layout Layout()
    {
        var layout = new Layout();
        layout.SetProperty("showlegend", false);
        layout.SetProperty("hovermode", "closest");
        layout.SetProperty("dragmode", "zoom");
        layout.SetProperty("xaxis", TimeAxisOf());
        layout.SetProperty("yaxis", ValueAxisOf());
        layout.SetProperty("shapes", Shapes().ToArray());
        return layout;
    }

    private Dictionary<string, object> TimeAxisOf()
    {
        var ticks = times.Ticks().ToArray();
        return Object(
            ("type", "date"),
            ("range", new[] { Instant(times.Left), Instant(times.Right) }),
            ("showgrid", false),
            ("zeroline", false),
            ("tickangle", 0),
            ("tickvals", ticks.Select(tick => Instant(times.InstantAt(tick.Position))).ToArray()),
            ("ticktext", ticks.Select(tick => tick.Label).ToArray()));
    }

    private Dictionary<string, object> ValueAxisOf()
    {
        var (low, high) = (Math.Log10(values.Lowest), Math.Log10(values.Highest));
        double[] range = chart.Scale == ChartScale.Seconds ? [high, low] : [low, high];
        var ticks = values.TickValues().ToArray();
        return Object(
            ("type", "log"),
            ("range", range),
            ("fixedrange", true),
            ("zeroline", false),
            ("tickvals", ticks),
            ("ticktext", ticks.Select(values.LabelOf).ToArray()));
    }

    private IEnumerable<Dictionary<string, object>> Shapes()
    {
        if (chart.Scale != ChartScale.Seconds)
            yield return Horizontal("same", 1);
        foreach (var goal in chart.Goals)
            yield return Labelled(Horizontal("goal", goal.Value), goal.Label);
        foreach (var mark in chart.Marks)
            yield return Object(("type", "line"), ("name", "mark"), ("yref", "paper"), ("y0", 0), ("y1", 1), ("x0", Instant(mark.Instant)), ("x1", Instant(mark.Instant)));
    }

    private static Dictionary<string, object> Horizontal(string name, double value) =>
        Object(("type", "line"), ("name", name), ("xref", "paper"), ("x0", 0), ("x1", 1), ("y0", value), ("y1", value));

    private static Dictionary<string, object> Labelled(Dictionary<string, object> shape, string label)
    {
        shape["label"] = Object(("text", HtmlText.Escape(label)), ("textposition", "start"), ("xanchor", "left"), ("yanchor", "bottom"));
        return shape;
    }

    private static Dictionary<string, object> Object(params (string Key, object Value)[] members) =>
        members.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);

    private static string NameOf(LineMarker marker) => marker switch
    {
        LineMarker.Circle => "circle",
        LineMarker.Square => "square",
        LineMarker.Diamond => "diamond",
        LineMarker.TriangleUp => "triangle-up",
        LineMarker.TriangleDown => "triangle-down",
        _ => "cross",
    };

    private static string NameOf(LineDash dash) => dash switch
    {
        LineDash.Dash => "6px,3px",
        LineDash.Dot => "1.5px,3px",
        LineDash.DashDot => "6px,3px,1.5px,3px",
        _ => "solid",
    };

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
}
