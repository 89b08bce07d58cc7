using System.Globalization;
using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>
/// Draws a chart as SVG: heights in pixels, places in percent, so that it fills any width while text and markers keep their size.
/// </summary>
internal sealed class LineChart
{
    /// <summary>The height of a drawing, in pixels.</summary>
    public const int Height = 340;

    /// <summary>Where the values begin, in pixels from the top.</summary>
    public const double Top = 14;

    /// <summary>Where the values end, in pixels from the top.</summary>
    public const double Bottom = Height - 26;

    private const double NearEdge = 12;
    private const int LongestLabel = 15;
    private const double LabelDistance = 17;
    private readonly Chart chart;
    private readonly SiteAddress addresses;
    private readonly ValueAxis values;
    private readonly TimeAxis times;
    private readonly Markup markup = new();

    private LineChart(Chart chart, SiteAddress addresses)
    {
        this.chart = chart;
        this.addresses = addresses;
        values = ValueAxis.Of(chart, Top, Bottom);
        times = TimeAxis.Of(chart);
    }

    /// <summary>The drawing.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="addresses">Of the page that it stands on.</param>
    public static Raw Draw(Chart chart, SiteAddress addresses) => new LineChart(chart.Drawn(), addresses).Draw(chart.Days);

    private Raw Draw(int? days)
    {
        markup.Write($"<div class=\"chart\"");
        if (chart.HasFigure)
            DrawScriptNotes(days);
        markup.Write($">");
        DrawValueAxis();
        markup.Write($"<svg class=\"chart-plot\" height=\"{Height}\" role=\"group\" aria-labelledby=\"{chart.Name}-title {chart.Name}-desc\">");
        markup.Write($"<title id=\"{chart.Name}-title\">{chart.Title}</title><desc id=\"{chart.Name}-desc\">{chart.Description}</desc>");
        DrawMarkers();
        DrawGrid();
        MarkLayer.Draw(markup, chart, times, addresses);
        foreach (var (index, series) in chart.Series.Index())
            DrawLine(series, index);
        foreach (var (index, series) in chart.Series.Index().Where(each => each.Item.HasMarkers))
            DrawPoints(series, index);
        foreach (var goal in chart.Goals)
            markup.Write($"<text class=\"goal-label\" data-goal=\"{Percent(goal.Value)}\" x=\"4\" y=\"{values.PositionOf(goal.Value) - 5}\">{goal.Label}</text>");
        markup.Write($"</svg>");
        DrawLabels();
        markup.Write($"</div>");
        return markup.ToRaw();
    }

    /// <summary>Where the figure is, and what a script must know before it has read that.</summary>
    private void DrawScriptNotes(int? days)
    {
        markup.Write($" data-figure=\"{chart.Name}.json\" data-from=\"{Instant(times.First)}\" data-to=\"{Instant(times.Last)}\"");
        if (days is { } shown)
            markup.Write($" data-days=\"{shown}\"");
        if (chart.IsOfSeries)
            markup.Write($" data-series");
    }

    private void DrawValueAxis()
    {
        markup.Write($"<svg class=\"chart-axis\" width=\"56\" height=\"{Height}\" aria-hidden=\"true\">");
        foreach (var tick in values.Ticks())
            markup.Write($"<text x=\"50\" y=\"{tick.Position + 4}\">{tick.Label}</text>");
        markup.Write($"</svg>");
    }

    private void DrawMarkers()
    {
        markup.Write($"<defs>");
        foreach (var marker in chart.Series.Where(series => series.HasMarkers).Select(series => series.Look.Marker).Distinct())
            markup.Write($"<path id=\"{chart.Name}-{(int)marker}\" d=\"{SeriesMarker.PathOf(marker)}\"/>");
        markup.Write($"</defs>");
    }

    private void DrawGrid()
    {
        foreach (var tick in values.Ticks())
            markup.Write($"<line class=\"grid\" x2=\"100%\" y1=\"{tick.Position}\" y2=\"{tick.Position}\"/>");
        foreach (var (index, tick) in times.Ticks().Index())
        {
            var side = tick.Position < NearEdge ? " start" : tick.Position > 100 - NearEdge ? " end" : "";
            var wide = index % 2 == 1 ? " wide" : index % 4 == 2 ? " medium" : "";
            markup.Write($"<text class=\"tick{side}{wide}\" x=\"{tick.Position}%\" y=\"{Height - 6}\">{tick.Label}</text>");
        }

        if (chart.Scale != ChartScale.Seconds)
            markup.Write($"<line class=\"same\" x2=\"100%\" y1=\"{values.PositionOf(1)}\" y2=\"{values.PositionOf(1)}\"/>");
        foreach (var goal in chart.Goals)
        {
            var height = values.PositionOf(goal.Value);
            markup.Write($"<line class=\"goal\" x2=\"100%\" y1=\"{height}\" y2=\"{height}\"/>");
        }
    }

    private void DrawLine(ChartSeries series, int index)
    {
        markup.Write($"<svg class=\"line d{(int)series.Look.Dash}\" data-line=\"{index}\" color=\"{series.Look.Color}\" width=\"100%\" height=\"{Height}\" viewBox=\"0 0 1000 {Height}\" preserveAspectRatio=\"none\">");
        foreach (var segment in LineSegments.Of(series.Points))
        {
            DrawBand(segment.Where(point => point.Band is not null).ToArray());
            if (segment.Count > 1)
                DrawSegment(segment);
            else if (!series.HasMarkers)
                markup.Write($"<path class=\"lone\" d=\"M{times.PositionOf(segment[0].Instant) * 10} {values.PositionOf(segment[0].Value ?? 1)}h0\"/>");
        }

        markup.Write($"</svg>");
    }

    private void DrawBand(ChartPoint[] points)
    {
        if (points.Length < 2)
            return;
        markup.Write($"<path class=\"band\" d=\"");
        var command = "M";
        foreach (var point in points)
        {
            markup.Write($"{command}{times.PositionOf(point.Instant) * 10} {values.PositionOf(point.Band?.High ?? 1)}");
            command = "L";
        }

        foreach (var point in points.Reverse())
            markup.Write($"L{times.PositionOf(point.Instant) * 10} {values.PositionOf(point.Band?.Low ?? 1)}");
        markup.Write($"z\"/>");
    }

    private void DrawSegment(IReadOnlyList<ChartPoint> segment)
    {
        markup.Write($"<path d=\"");
        var command = "M";
        foreach (var point in segment)
        {
            markup.Write($"{command}{times.PositionOf(point.Instant) * 10} {values.PositionOf(point.Value ?? 1)}");
            command = "L";
        }

        markup.Write($"\"/>");
    }

    /// <summary>The newest point of each line can be reached by Tab; hundreds of them would be a trap.</summary>
    private void DrawPoints(ChartSeries series, int index)
    {
        markup.Write($"<g class=\"points\" data-line=\"{index}\" color=\"{series.Look.Color}\">");
        var newest = series.Newest();
        foreach (var point in series.Points)
        {
            if (point.Value is not { } value)
                continue;
            markup.Write($"<a");
            if (point.Path is { } path)
                markup.Write($" href=\"{addresses.Of(path)}\"");
            if (point.Path is not null && point != newest)
                markup.Write($" tabindex=\"-1\"");
            markup.Write($"><title>{point.Label}</title>");
            markup.Write($"<use href=\"#{chart.Name}-{(int)series.Look.Marker}\" x=\"{times.PositionOf(point.Instant)}%\" y=\"{values.PositionOf(value)}\"/></a>");
        }

        markup.Write($"</g>");
    }

    private void DrawLabels()
    {
        var labelled = chart.Series
            .Select((series, index) => (series, index, Last: series.Newest()?.Value))
            .Where(label => label.Last is not null)
            .Select(label => (label.series, label.index, Height: values.PositionOf(label.Last ?? 1)))
            .ToArray();
        var heights = LabelColumn.Place([.. labelled.Select(label => label.Height)], LabelDistance, Top + 4, Bottom);
        markup.Write($"<svg class=\"chart-labels\" width=\"132\" height=\"{Height}\" aria-hidden=\"true\">");
        foreach (var ((series, index, line), height) in labelled.Zip(heights))
        {
            markup.Write($"<g data-line=\"{index}\" color=\"{series.Look.Color}\"><path class=\"leader\" d=\"M0 {line}L10 {height}\"/>");
            markup.Write($"<text x=\"14\" y=\"{height + 4}\">{Shortened(series.Name)}</text></g>");
        }

        markup.Write($"</svg>");
    }

    private static string Shortened(string name) => name.Length <= LongestLabel ? name : name[..(LongestLabel - 1)] + "\u2026";

    private static string Percent(double ratio) => Math.Round((ratio - 1) * 100, 6).ToString(CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
}
