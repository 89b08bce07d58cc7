namespace Brrr.Loading;

/// <summary>YAML is indented with spaces only, and its parser does not say so.</summary>
internal static class YamlIndentation
{
    /// <summary>The first line from a line on that is indented with a tab; the parser names where the value before it began.</summary>
    public static long? TabFrom(string text, long from)
    {
        long number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (number >= from && line[..^line.TrimStart().Length].Contains('\t')) return number;
        }

        return null;
    }
}
