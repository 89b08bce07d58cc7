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

    public void AppendFormatted(double number) => builder.Append(CultureInfo.InvariantCulture, $"{number:0.##}");
}
