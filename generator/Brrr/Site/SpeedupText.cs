using System.Globalization;
using Brrr.Statistics;

namespace Brrr.Site;

/// <summary>Speedups in words, and the tone that colours them; a change that would read as 0.0 % is no change.</summary>
internal static class SpeedupText
{
    /// <summary><c>1.067×</c>.</summary>
    public static string Factor(double ratio) => ratio.ToString("F3", CultureInfo.InvariantCulture) + "\u00D7";

    /// <summary><c>6.7 % faster</c>, <c>6.7 % slower</c> or <c>as fast</c>.</summary>
    public static string Words(double ratio) => WordsOf(PercentText.Change(ratio));

    /// <summary>The same of a percentage with its sign.</summary>
    public static string WordsOf(string change) => ToneOf(change) switch
    {
        "same" => "as fast",
        var tone => $"{change.AsSpan(1)} {tone}",
    };

    /// <summary>The same of a speedup that there may not be.</summary>
    public static string Words(Speedup? speedup) => speedup is { } known ? Words(known.Value) : "without a speedup";

    /// <summary>"faster", "slower" or "same": the name of a style, too.</summary>
    public static string Tone(double ratio) => ToneOf(PercentText.Change(ratio));

    /// <summary>The same of a percentage with its sign.</summary>
    public static string ToneOf(string change) => change[0] switch
    {
        '+' => "faster",
        PercentText.Minus => "slower",
        _ => "same",
    };

    /// <summary>For sorting by the browser.</summary>
    public static string Sort(double? number) => number is { } value ? value.ToString("R", CultureInfo.InvariantCulture) : "";
}
