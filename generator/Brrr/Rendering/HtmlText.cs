using System.Buffers;
using System.Text;

namespace Brrr.Rendering;

/// <summary>Escapes text for HTML and SVG, in content and in quoted attributes alike.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text with its five special characters written as references; the same string where there are none.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        Append(escaped, text);
        return escaped.ToString();
    }

    /// <summary>Appends the text with its special characters written as references.</summary>
    public static void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            builder.Append(text[..next]).Append(Reference(text[next]));
            text = text[(next + 1)..];
        }

        builder.Append(text);
    }

    private static string Reference(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
