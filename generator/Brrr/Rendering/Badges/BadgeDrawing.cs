using System.Text;

namespace Brrr.Rendering.Badges;

/// <summary>Draws a badge as SVG: no font, script or address from elsewhere, and its text as its accessible name.</summary>
internal static class BadgeDrawing
{
    private const int Height = 20;
    private const int Padding = 6;

    /// <summary>The drawing as a file.</summary>
    public static byte[] Draw(Badge badge)
    {
        var (label, message) = (XmlText.Of(badge.Label), XmlText.Of(badge.Message));
        var (left, right) = (WidthOf(label), WidthOf(message));
        var (labelBox, messageBox) = (left + (2 * Padding), right + (2 * Padding));
        var name = $"{label}: {message}";
        var markup = new Markup();
        markup.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{labelBox + messageBox}\" height=\"{Height}\" viewBox=\"0 0 {labelBox + messageBox} {Height}\" role=\"img\" aria-label=\"{name}\">");
        markup.Write($"<title>{name}</title>");
        markup.Write($"<path fill=\"#2b3138\" d=\"M0 0h{labelBox}v{Height}H0z\"/><path fill=\"{badge.Color}\" d=\"M{labelBox} 0h{messageBox}v{Height}h-{messageBox}z\"/>");
        markup.Write($"<g fill=\"#fff\" font-family=\"Verdana,Geneva,'DejaVu Sans',sans-serif\" font-size=\"11\" aria-hidden=\"true\">");
        markup.Write($"<text x=\"{Padding}\" y=\"14\" textLength=\"{left}\" lengthAdjust=\"spacingAndGlyphs\">{label}</text>");
        markup.Write($"<text x=\"{labelBox + Padding}\" y=\"14\" textLength=\"{right}\" lengthAdjust=\"spacingAndGlyphs\">{message}</text>");
        markup.Write($"</g></svg>\n");
        return Encoding.UTF8.GetBytes(markup.ToRaw().Html);
    }

    /// <summary>About what Verdana takes at 11 pixels; the drawing fits the letters into it whatever font is there.</summary>
    private static int WidthOf(string text) => (int)Math.Ceiling(text.EnumerateRunes().Sum(rune => rune.Value switch
    {
        'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ' ' or '(' or ')' => 4.2,
        'm' or 'w' or 'M' or 'W' or '%' or '+' or '\u2212' or '\u00B1' => 9.6,
        > 0x2E7F => 11.5,
        _ => 7.0,
    }));
}
