using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>Draws every benchmark of a pair as a bar from the slowest to the fastest on a log axis; faster is up.</summary>
internal sealed class DistributionStrip
{
    private const int Height = 190;
    private const double Top = 12;
    private const double Bottom = Height - 12;
    private readonly Distribution distribution;
    private readonly ValueAxis axis;
    private readonly Markup markup = new();

    private DistributionStrip(Distribution distribution)
    {
        this.distribution = distribution;
        axis = ValueAxis.Of(ChartScale.Speedup, [.. distribution.Bars.Select(bar => bar.Speedup), 1], Top, Bottom);
    }

    /// <summary>The drawing.</summary>
    public static Raw Draw(Distribution distribution) => new DistributionStrip(distribution).Draw();

    private Raw Draw()
    {
        markup.Write($"<div class=\"chart strip\"><svg class=\"chart-axis\" width=\"56\" height=\"{Height}\" aria-hidden=\"true\">");
        foreach (var tick in axis.Ticks())
            markup.Write($"<text x=\"50\" y=\"{tick.Position + 4}\">{tick.Label}</text>");
        markup.Write($"</svg><svg class=\"chart-plot\" height=\"{Height}\" role=\"group\" aria-labelledby=\"{distribution.Name}-title {distribution.Name}-desc\">");
        markup.Write($"<title id=\"{distribution.Name}-title\">{distribution.Title}</title><desc id=\"{distribution.Name}-desc\">{distribution.Description}</desc>");
        foreach (var tick in axis.Ticks())
            markup.Write($"<line class=\"grid\" x2=\"100%\" y1=\"{tick.Position}\" y2=\"{tick.Position}\"/>");
        DrawBars();
        markup.Write($"<line class=\"same\" x2=\"100%\" y1=\"{axis.PositionOf(1)}\" y2=\"{axis.PositionOf(1)}\"/>");
        if (distribution.Mean is { } mean)
            markup.Write($"<line class=\"mean\" x2=\"100%\" y1=\"{axis.PositionOf(mean)}\" y2=\"{axis.PositionOf(mean)}\"/>");
        markup.Write($"</svg></div>");
        return markup.ToRaw();
    }

    private void DrawBars()
    {
        var same = axis.PositionOf(1);
        var step = 100.0 / Math.Max(1, distribution.Bars.Count);
        foreach (var (index, bar) in distribution.Bars.OrderBy(bar => bar.Speedup).Index())
        {
            var end = axis.PositionOf(bar.Speedup);
            var name = bar.Muted ? "muted" : bar.Speedup < 1 ? "slower" : "faster";
            markup.Write($"<a class=\"{name}\" href=\"{bar.Address}\" tabindex=\"-1\"><title>{bar.Label}</title>");
            markup.Write($"<rect x=\"{index * step}%\" width=\"{step * 0.8}%\" y=\"{Math.Min(same, end)}\" height=\"{Math.Max(1.5, Math.Abs(same - end))}\"/></a>");
        }
    }
}
