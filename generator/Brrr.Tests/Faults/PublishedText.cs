using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Brrr.Tests.Faults;

/// <summary>Reads a published file as whoever gets it does, and says what of it could do more than be read.</summary>
internal static class PublishedText
{
    private static readonly string[] Forbidden = ["iframe", "object", "embed", "form", "style", "applet", "frame", "frameset", "foreignObject", "animate", "set", "math", "video", "audio"];

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "cite", "background"];

    private static readonly HtmlParser Parser = new();

    /// <summary>What is wrong with a file; nothing where it is text throughout.</summary>
    public static IEnumerable<string> Faults(string path, byte[] bytes) => Path.GetExtension(path) switch
    {
        ".html" => OfHtml(Encoding.UTF8.GetString(bytes)),
        ".svg" or ".xml" => OfXml(bytes),
        ".json" => OfJson(bytes),
        ".csv" => OfCsv(Encoding.UTF8.GetString(bytes)),
        ".txt" => OfTerminal(Encoding.UTF8.GetString(bytes)),
        _ => [],
    };

    /// <summary>Characters that steer a terminal, or turn its text around.</summary>
    public static IEnumerable<string> OfTerminal(string text) => text
        .Where(letter => letter is not ('\n' or '\r') && char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        .Distinct().Select(letter => string.Create(CultureInfo.InvariantCulture, $"the character U+{(int)letter:X4}"));

    private static IEnumerable<string> OfHtml(string html) => Parser.ParseDocument(html).All.SelectMany(OfElement);

    private static IEnumerable<string> OfElement(IElement element)
    {
        if (Forbidden.Contains(element.LocalName, StringComparer.OrdinalIgnoreCase)) yield return element.OuterHtml;
        if (element.LocalName == "base" && element.HasAttribute("href")) yield return element.OuterHtml;
        if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && !IsOwnScript(element)) yield return element.OuterHtml;
        if (element.LocalName == "script" && element.GetAttribute("type") == "application/ld+json") JsonDocument.Parse(element.TextContent).Dispose();
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "srcdoc" or "style") yield return element.OuterHtml;
            if (attribute.Name.AsSpan().ContainsAny("<>\"'&")) yield return element.OuterHtml;
            if (Addresses.Contains(attribute.Name) && !IsAddress(attribute.Value)) yield return $"{attribute.Name}={attribute.Value}";
        }

        if (element.LocalName == "meta" && element.GetAttribute("http-equiv") is { } policy && policy != "Content-Security-Policy") yield return element.OuterHtml;
    }

    private static bool IsOwnScript(IElement script) =>
        script.TextContent.Length == 0 && script.GetAttribute("src") is { } source && source.Contains("assets/", StringComparison.Ordinal) && !source.Contains("//", StringComparison.Ordinal);

    /// <summary>http, https, or an address within the site: browsers drop tabs and line ends before they look for a scheme.</summary>
    private static bool IsAddress(string address)
    {
        var plain = string.Concat(address.Where(letter => letter > ' '));
        if (plain.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) return true;
        var path = plain.Split('#', '?')[0];
        return !path.Contains(':', StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.StartsWith("//", StringComparison.Ordinal);
    }

    private static IEnumerable<string> OfXml(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return XDocument.Load(stream).Descendants().SelectMany(OfNode);
    }

    private static IEnumerable<string> OfNode(XElement node)
    {
        if (node.Name.LocalName == "script" || Forbidden.Contains(node.Name.LocalName, StringComparer.OrdinalIgnoreCase)) yield return node.ToString();
        foreach (var attribute in node.Attributes())
        {
            if (attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return node.ToString();
            if (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith("https://", StringComparison.Ordinal)) yield return node.ToString();
        }
    }

    private static IEnumerable<string> OfJson(byte[] bytes)
    {
        JsonDocument.Parse(bytes).Dispose();
        return [];
    }

    private static IEnumerable<string> OfCsv(string text)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in text.Append(','))
        {
            if (letter == '"') isQuoted = !isQuoted;
            if (isQuoted || letter is not (',' or '\r' or '\n'))
            {
                cell.Append(letter);
                continue;
            }

            if (OfCell(cell.ToString()) is { } fault) yield return fault;
            cell.Clear();
        }

        if (isQuoted) yield return "a quote that does not end";
    }

    private static string? OfCell(string written)
    {
        var cell = written.StartsWith('"') ? written[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : written;
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) return null;
        var isFormula = cell.TrimStart() is [var first, ..] && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".Contains(first, StringComparison.Ordinal);
        return isFormula || cell.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')) ? "the cell " + cell : null;
    }
}
