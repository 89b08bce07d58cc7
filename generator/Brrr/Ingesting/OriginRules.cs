using System.Globalization;
using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>Which texts may say where a result comes from. All of them end in a path or on a page, and strangers choose some.</summary>
internal static class OriginRules
{
    private const int FullHash = 40;
    private const int LongestName = 100;

    private static readonly string[] DateFormats = ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ssK"];

    /// <summary>A machine or an architecture: letters, digits, "_" and ".", so that a path holds it as it stands.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.') && text[0] != '.';

    /// <summary>A full hash in lower case.</summary>
    public static bool IsHash(string text) => text.Length == FullHash && Hexadecimal.IsLower(text);

    /// <summary>A time with its offset, as git prints it.</summary>
    public static bool IsCommitDate(string text) =>
        text.Length > "yyyy-MM-ddTHH:mm:ss".Length &&
        DateTimeOffset.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    /// <summary>A version that a path holds as it stands.</summary>
    public static bool IsVersion(string text) =>
        text.Length <= LongestName && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '+' or '_') && PythonVersion.TryParse(text, out _);

    /// <summary>A text of one line that says something: pyperf refuses a file with others.</summary>
    public static bool IsLine(string text) => text.Length <= 255 && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);
}
