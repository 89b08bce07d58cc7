namespace Brrr.Publishing;

/// <summary>
/// Where a script ends: at its end tag, but not at one within a comment in which another script began (the HTML standard's "script data double
/// escaped" states, sections 13.2.5.17 to 13.2.5.31).
/// </summary>
internal static class ScriptText
{
    private const string EndsName = " \t\r\n\f/>";

    /// <summary>Position of the end tag; the text's length where there is none.</summary>
    /// <param name="text">The page.</param>
    /// <param name="from">Where the script's content begins.</param>
    public static int End(string text, int from)
    {
        bool isInComment = false, isInInnerScript = false;
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is not ('<' or '-')) continue;
            var rest = text.AsSpan(at);
            if (!isInComment && rest.StartsWith("<!--"))
            {
                // Its dashes may be those of the comment's end: "<!-->".
                isInComment = true;
                at++;
            }
            else if (isInComment && rest.StartsWith("-->"))
            {
                isInComment = isInInnerScript = false;
            }
            else if (isInComment && !isInInnerScript && IsTag(rest, "<script"))
            {
                isInInnerScript = true;
            }
            else if (IsTag(rest, "</script"))
            {
                if (!isInInnerScript) return at;
                isInInnerScript = false;
            }
        }

        return text.Length;
    }

    private static bool IsTag(ReadOnlySpan<char> text, string tag) =>
        text.Length > tag.Length && text.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && EndsName.Contains(text[tag.Length], StringComparison.Ordinal);
}
