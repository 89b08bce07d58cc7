using System.Buffers;
using System.Globalization;

namespace Brrr.Rendering.Api;

/// <summary>Tables by RFC 4180: UTF-8, lines that end with CR LF, numbers unrounded as in the published JSON, nothing for null.</summary>
internal static class CsvText
{
    private const int LongestNumber = 32;

    private const string LineEnd = "\r\n";

    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._");

    /// <summary>The line that names the columns.</summary>
    public static string Header<T>(IReadOnlyList<CsvColumn<T>> columns) => string.Join(',', columns.Select(column => column.Name)) + LineEnd;

    /// <summary>Writes lines of the table.</summary>
    public static void WriteRows<T>(IReadOnlyList<CsvColumn<T>> columns, IEnumerable<T> rows, ContentBuffer output)
    {
        foreach (var row in rows)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (column > 0) output.Write(",");
                WriteCell(columns[column].Cell(row), output);
            }

            output.Write(LineEnd);
        }
    }

    /// <summary>Numbers, of which there are many, without a text in between.</summary>
    private static void WriteCell(object? value, ContentBuffer output)
    {
        if (value is double number && number.TryFormat(output.GetSpan(LongestNumber), out var length, default, CultureInfo.InvariantCulture)) output.Advance(length);
        else if (value is string text && !text.AsSpan().ContainsAnyExcept(Plain)) output.Write(text);
        else output.Write(Cell(value));
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
