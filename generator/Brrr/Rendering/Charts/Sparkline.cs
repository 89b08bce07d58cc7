using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>Draws a word-sized line with the height of "as fast as the interpreter" in it; faster is up.</summary>
internal static class Sparkline
{
    private const int Width = 160;
    private const int Height = 44;

    /// <summary>The drawing.</summary>
    public static Raw Draw(Spark spark)
    {
        var markup = new Markup();
        var axis = ValueAxis.Of(ChartScale.Speedup, [.. spark.Speedups.OfType<double>(), 1], 3, Height - 3);
        var step = (double)Width / Math.Max(1, spark.Speedups.Count - 1);
        markup.Write($"<svg class=\"spark\" color=\"{spark.Look.Color}\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{spark.Description}\">");
        markup.Write($"<path class=\"same\" d=\"M0 {axis.PositionOf(1)}H{Width}\"/><path class=\"line\" d=\"");
        var command = "M";
        foreach (var (index, speedup) in spark.Speedups.Index())
        {
            // A lone night is a dot: a line of no length with round ends.
            if (speedup is { } value)
                markup.Write($"{command}{index * step} {axis.PositionOf(value)}h0");
            command = speedup is null ? "M" : "L";
        }

        markup.Write($"\"/></svg>");
        return markup.ToRaw();
    }
}
