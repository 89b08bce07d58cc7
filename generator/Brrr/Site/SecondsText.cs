using System.Globalization;

namespace Brrr.Site;

/// <summary>Seconds in the unit that leaves one to three digits before the point: <c>274 ms</c>.</summary>
internal static class SecondsText
{
    /// <summary>With three significant digits.</summary>
    public static string Of(double seconds)
    {
        var (factor, unit) = seconds switch
        {
            >= 1 => (1, "s"),
            >= 1e-3 => (1e3, "ms"),
            >= 1e-6 => (1e6, "\u00B5s"),
            _ => (1e9, "ns"),
        };
        var value = seconds * factor;
        var format = value >= 99.95 ? "F0" : value >= 9.995 ? "F1" : "F2";
        return value.ToString(format, CultureInfo.InvariantCulture) + "\u202F" + unit;
    }
}
