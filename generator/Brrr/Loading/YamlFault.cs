using System.Globalization;
using Brrr.Results;
using YamlDotNet.Core;

namespace Brrr.Loading;

/// <summary>What the YAML library says of a text, with the place, and what it does not say: YAML is indented with spaces only.</summary>
internal static class YamlFault
{
    /// <param name="fault">What the library threw.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="name">What messages call its file.</param>
    public static LeftOut Of(YamlException fault, string text, string name) => TabFrom(text, fault.Start.Line) is { } line
        ? new LeftOut("", name, PlaceOf(line), "is indented with a tab, which YAML does not allow", "use spaces; until then the defaults hold")
        : new LeftOut("", name, string.Create(CultureInfo.InvariantCulture, $"{PlaceOf(fault.Start.Line)}, column {fault.Start.Column}"), "is not valid YAML: " + fault.Message, "mend it; until then the defaults hold");

    /// <summary>A line from 1, for messages.</summary>
    public static string PlaceOf(long line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    /// <summary>The first line from a line on that is indented with a tab; the parser names where the value before it began.</summary>
    private static long? TabFrom(string text, long from)
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
