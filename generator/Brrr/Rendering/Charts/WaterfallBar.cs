using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>Draws one step of a waterfall as a floating bar that fills the width of its cell.</summary>
internal static class WaterfallBar
{
    private const double Width = 1000;
    private const double Thinnest = 3;

    /// <summary>The drawing; its numbers stand beside it in words.</summary>
    public static Raw Draw(WaterfallStep step)
    {
        var left = Math.Min(step.Start, step.End) * Width;
        var width = Math.Max(Thinnest, Math.Abs(step.End - step.Start) * Width);
        var tone = step.End >= step.Start ? "up" : "down";
        var zero = step.Zero * Width;
        return new Markup()
            .Write($"<svg class=\"fall {tone}\" viewBox=\"0 0 1000 16\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
            .Write($"<path d=\"M{zero} 0V16\"/><rect x=\"{Math.Min(left, Width - width)}\" y=\"2\" width=\"{width}\" height=\"12\"/></svg>")
            .ToRaw();
    }
}
