using System.Globalization;
using System.Text;

namespace Brrr.Rendering.Api;

/// <summary>Tables by RFC 4180: UTF-8, lines that end with CR LF, numbers unrounded as in the published JSON, nothing for null.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";

    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The table with its header.</summary>
    public static byte[] Bytes<T>(IReadOnlyList<CsvColumn<T>> columns, IEnumerable<T> rows)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(false)))
        {
            writer.Write(string.Join(',', columns.Select(column => column.Name)) + LineEnd);
            foreach (var row in rows) writer.Write(string.Join(',', columns.Select(column => Cell(column.Cell(row)))) + LineEnd);
        }

        return bytes.ToArray();
    }

    /// <summary>One cell. Lists are separated by spaces.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(Guarded(text)),
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => Quoted(Guarded(string.Join(' ', texts))),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType().Name} is nothing that a table holds"),
    };

    /// <summary>
    /// Spreadsheets run what begins like a formula, also after white space or a control character and in letters of double width; an apostrophe makes it text
    /// (OWASP, CSV injection). Other control characters could steer the terminal that shows the file.
    /// </summary>
    private static string Guarded(string text)
    {
        var plain = text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n') ? '\uFFFD' : letter)) : text;
        return plain.Length > 0 && (char.IsControl(text[0]) || plain.AsSpan().TrimStart() is [var first, ..] && FormulaSigns.Contains(first)) ? "'" + plain : plain;
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
