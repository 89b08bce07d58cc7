using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Brrr.Rendering;

/// <summary>The compiler's way into <see cref="Markup"/>: literals are markup, everything else is text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly StringBuilder builder;

    public MarkupHandler(int literalLength, int formattedCount, Markup markup)
    {
        _ = literalLength + formattedCount;
        builder = markup.Builder;
    }

    public void AppendLiteral(string markup) => builder.Append(markup);

    public void AppendFormatted(string? text) => HtmlText.Append(builder, text);

    public void AppendFormatted(Raw raw) => builder.Append(raw.Html);

    public void AppendFormatted(int number) => builder.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Drawings are thousands of numbers, and a format of its own takes ten times as long as two digits.</summary>
    public void AppendFormatted(double number)
    {
        var hundredths = Math.Round(number * 100, MidpointRounding.AwayFromZero);
        if (!(Math.Abs(hundredths) < int.MaxValue))
        {
            builder.Append(CultureInfo.InvariantCulture, $"{number:0.##}");
            return;
        }

        if (hundredths < 0) builder.Append('-');
        var (whole, part) = Math.DivRem((int)Math.Abs(hundredths), 100);
        builder.Append(whole);
        if (part == 0) return;
        builder.Append('.').Append((char)('0' + (part / 10)));
        if (part % 10 > 0) builder.Append((char)('0' + (part % 10)));
    }
}
