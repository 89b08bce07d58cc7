using System.Globalization;
using System.Text;

namespace Brrr.Rendering.Api;

/// <summary>Tables by RFC 4180: UTF-8, lines that end with CR LF, numbers unrounded as in the published JSON, nothing for null.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";

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

    /// <summary>Spreadsheets run what begins like a formula, also after a control character; an apostrophe makes it text (OWASP, CSV injection).</summary>
    private static string Guarded(string text) => text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' || char.IsControl(text[0])) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
