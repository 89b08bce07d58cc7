using System.Globalization;

namespace Brrr.Site;

/// <summary>Ratios as people read them: <c>+6.7 %</c>, with a minus sign and a narrow space that does not break.</summary>
internal static class PercentText
{
    /// <summary>The minus sign of negative percent.</summary>
    public const char Minus = '\u2212';

    private const string Sign = "\u202F%";

    /// <summary>More characters than the largest number has with any of the formats.</summary>
    private const int Longest = 400;

    /// <summary>How far a ratio is from 1, with its sign and one digit; nothing has no sign.</summary>
    public static string Change(double ratio) => Signed((ratio - 1) * 100, "F1");

    /// <summary>The same with two digits.</summary>
    public static string Fine(double ratio) => Signed((ratio - 1) * 100, "F2");

    /// <summary>Percent with a sign, with as few digits as it needs.</summary>
    public static string Tick(double percent) => Signed(Math.Round(percent, 6), "0.######");

    /// <summary>Percent without a sign.</summary>
    public static string Size(double percent, string format = "F1") => Written(percent, format, isSigned: false);

    private static string Signed(double percent, string format) => Written(percent, format, isSigned: true);

    /// <summary>Every point of every chart says one, so that it is written in one go.</summary>
    private static string Written(double percent, string format, bool isSigned)
    {
        Span<char> text = stackalloc char[Longest];
        Math.Abs(percent).TryFormat(text[1..], out var length, format, CultureInfo.InvariantCulture);
        var hasSign = isSigned && text.Slice(1, length).ContainsAnyInRange('1', '9');
        text[0] = percent < 0 ? Minus : '+';
        Sign.CopyTo(text[(1 + length)..]);
        return text[(hasSign ? 0 : 1)..(1 + length + Sign.Length)].ToString();
    }
}
