using System.Globalization;

namespace Brrr.Cli;

/// <summary>How long ago something was, in its largest whole unit.</summary>
internal static class SourceAge
{
    /// <summary>"3 days", "1 hour"; "less than a minute" for less.</summary>
    public static string Of(TimeSpan? age) => age switch
    {
        { TotalDays: >= 1 } days => Count((int)days.TotalDays, "day"),
        { TotalHours: >= 1 } hours => Count((int)hours.TotalHours, "hour"),
        { TotalMinutes: >= 1 } minutes => Count((int)minutes.TotalMinutes, "minute"),
        _ => "less than a minute",
    };

    private static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
