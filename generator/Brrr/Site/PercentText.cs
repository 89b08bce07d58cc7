using System.Globalization;

namespace Brrr.Site;

/// <summary>Ratios as people read them: <c>+6.7 %</c>, with a minus sign and a narrow space that does not break.</summary>
internal static class PercentText
{
    /// <summary>The minus sign of negative percent.</summary>
    public const char Minus = '\u2212';

    private const string Sign = "\u202F%";

    /// <summary>How far a ratio is from 1, with its sign and one digit; nothing has no sign.</summary>
    public static string Change(double ratio) => Signed((ratio - 1) * 100, "F1");

    /// <summary>Percent with a sign, with as few digits as it needs.</summary>
    public static string Tick(double percent) => Signed(Math.Round(percent, 6), "0.######");

    /// <summary>Percent without a sign.</summary>
    public static string Size(double percent, string format = "F1") => Math.Abs(percent).ToString(format, CultureInfo.InvariantCulture) + Sign;

    private static string Signed(double percent, string format)
    {
        var size = Size(percent, format);
        if (!size.AsSpan().ContainsAnyInRange('1', '9'))
            return size;
        return (percent < 0 ? Minus : '+') + size;
    }
}
