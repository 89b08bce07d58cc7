using System.Globalization;

namespace Brrr.Results;

/// <summary>
/// A moment that a file states: a whole date first, <c>2026-04-22</c>, then whatever time it gives. What lacks the date would be taken as of the day on which
/// it is read, so that the same file would say something else tomorrow.
/// </summary>
internal static class StatedInstant
{
    private const string DateShape = "0000-00-00";

    /// <param name="text">The text; one without an offset is in UTC.</param>
    /// <returns>In UTC; null where it is no moment.</returns>
    public static DateTimeOffset? Of(string? text) =>
        text is not null && BeginsWithDate(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : null;

    private static bool BeginsWithDate(string text)
    {
        if (text.Length < DateShape.Length) return false;
        for (var i = 0; i < DateShape.Length; i++)
        {
            if (DateShape[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != DateShape[i]) return false;
        }

        return true;
    }
}
