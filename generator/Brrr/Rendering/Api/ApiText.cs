using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Brrr.Statistics;

namespace Brrr.Rendering.Api;

/// <summary>How dates and instants are written in the published data.</summary>
internal static class ApiText
{
    /// <summary>An instant in UTC, to the second: <c>2026-08-21T18:03:11Z</c>.</summary>
    public static string? Instant(DateTimeOffset? instant) =>
        instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A machine's own clock, which states no zone and is taken as UTC.</summary>
    public static string? Instant(DateTime? clock) => clock?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Lower and upper end of an interval as ratios.</summary>
    [return: NotNullIfNotNull(nameof(interval))]
    public static double[]? Ratios(LogInterval? interval) => interval is { } known ? [known.LowSpeedup, known.HighSpeedup] : null;

    /// <summary>The form of an enumeration's name: "onDemand".</summary>
    public static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
