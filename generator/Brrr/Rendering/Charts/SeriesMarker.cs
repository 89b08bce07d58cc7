using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>The shapes of the points, drawn around the origin, each of about the same weight.</summary>
internal static class SeriesMarker
{
    /// <summary>A line's look in a legend.</summary>
    public static Raw Key(SeriesLook look)
    {
        var markup = new Markup();
        markup.Write($"<svg class=\"key d{(int)look.Dash}\" width=\"28\" height=\"12\" viewBox=\"-14 -6 28 12\" aria-hidden=\"true\" color=\"{look.Color}\">");
        markup.Write($"<path class=\"stroke\" d=\"M-14 0H14\"/><path class=\"dot\" d=\"{PathOf(look.Marker)}\"/></svg>");
        return markup.ToRaw();
    }

    /// <summary>The path of a marker.</summary>
    public static string PathOf(LineMarker marker) => marker switch
    {
        LineMarker.Circle => "M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z",
        LineMarker.Square => "M-2.9-2.9h5.8v5.8h-5.8z",
        LineMarker.Diamond => "M0-4L4 0L0 4L-4 0z",
        LineMarker.TriangleUp => "M0-3.8L3.6 2.6H-3.6z",
        LineMarker.TriangleDown => "M0 3.8L3.6-2.6H-3.6z",
        _ => "M-1.2-3.6h2.4v2.4h2.4v2.4h-2.4v2.4h-2.4v-2.4h-2.4v-2.4h2.4z",
    };
}
