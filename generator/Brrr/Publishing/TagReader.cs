using System.Net;

namespace Brrr.Publishing;

/// <summary>
/// Reads the start tags of a page one after another, by the tokenizer of the HTML standard (section 13.2.5) as far as links need it:
/// comments, raw text (scripts, styles, titles), and attributes in quotes of both kinds or in none.
/// </summary>
internal sealed class TagReader(string text)
{
    private const string EndsName = " \t\r\n\f/>";
    private const string EndsAttributeName = " \t\r\n\f/>=";
    private const string EndsValue = " \t\r\n\f>";

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp" };

    private readonly List<TagAttribute> attributes = [];
    private int position;

    /// <summary>The tag's name as written.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Goes to the next start tag; false at the end of the page.</summary>
    public bool Next()
    {
        if (Name.Equals("script", StringComparison.OrdinalIgnoreCase)) position = ScriptText.End(text, position);
        else if (Raw.Contains(Name)) SkipRawText();
        while ((position = IndexFrom('<')) < text.Length - 1)
        {
            position++;
            var letter = text[position];
            if (char.IsAsciiLetter(letter))
            {
                ReadTag();
                return true;
            }

            if (letter == '!' && Follows("!--")) SkipComment();
            else if (letter == '/' && position + 1 < text.Length && char.IsAsciiLetter(text[position + 1])) ReadTag();
            else if (letter is '!' or '?' or '/') position = IndexFrom('>');
        }

        return false;
    }

    /// <summary>An attribute's value with its entities resolved; empty where it has none, null where the tag lacks it. The first of two counts.</summary>
    public string? Value(string attribute)
    {
        foreach (var each in attributes)
        {
            if (text.AsSpan(each.Name).Equals(attribute, StringComparison.OrdinalIgnoreCase)) return WebUtility.HtmlDecode(text[each.Value]);
        }

        return null;
    }

    private void ReadTag()
    {
        var isEnd = text[position] == '/';
        if (isEnd) position++;
        var start = position;
        position = IndexFromAny(EndsName);
        Name = isEnd ? "" : text[start..position];
        attributes.Clear();
        while (SkipToAttribute()) ReadAttribute();
        position++;
    }

    /// <summary>False at the end of the tag.</summary>
    private bool SkipToAttribute()
    {
        while (position < text.Length && (text[position] == '/' || IsSpace(text[position]))) position++;
        return position < text.Length && text[position] != '>';
    }

    private void ReadAttribute()
    {
        var start = position;
        // A first "=" belongs to the name.
        position++;
        position = IndexFromAny(EndsAttributeName);
        var name = start..position;
        SkipSpaces();
        if (position >= text.Length || text[position] != '=')
        {
            attributes.Add(new TagAttribute(name, position..position));
            return;
        }

        position++;
        SkipSpaces();
        attributes.Add(new TagAttribute(name, ValueHere()));
    }

    private Range ValueHere()
    {
        if (position >= text.Length) return position..position;
        var quote = text[position];
        var isQuoted = quote is '"' or '\'';
        if (isQuoted) position++;
        var start = position;
        position = isQuoted ? IndexFrom(quote) : IndexFromAny(EndsValue);
        var value = start..position;
        if (isQuoted) position++;
        return value;
    }

    private void SkipComment()
    {
        position += "!--".Length;
        if (Follows(">") || Follows("->")) return;
        var end = text.IndexOf("-->", position, StringComparison.Ordinal);
        position = end < 0 ? text.Length : end;
    }

    private void SkipRawText()
    {
        var end = "</" + Name;
        for (var at = Found(end, position); at < text.Length; at = Found(end, at + 1))
        {
            var after = at + end.Length;
            if (after >= text.Length || !EndsName.Contains(text[after], StringComparison.Ordinal)) continue;
            position = at;
            return;
        }

        position = text.Length;
    }

    private void SkipSpaces()
    {
        while (position < text.Length && IsSpace(text[position])) position++;
    }

    private bool Follows(string word) => text.AsSpan(position).StartsWith(word, StringComparison.Ordinal);

    private int Found(string word, int from) => text.IndexOf(word, Math.Min(from, text.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at : text.Length;

    private int IndexFrom(char letter) => position < text.Length && text.IndexOf(letter, position) is >= 0 and var at ? at : text.Length;

    private int IndexFromAny(string letters) => position < text.Length && text.AsSpan(position).IndexOfAny(letters) is >= 0 and var at ? position + at : text.Length;

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\r' or '\n' or '\f';
}
