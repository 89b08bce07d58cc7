namespace Brrr.Site;

/// <summary>A ratio as a page shows it.</summary>
/// <param name="Change"><c>+6.7 %</c>.</param>
/// <param name="Factor"><c>1.067×</c>.</param>
/// <param name="Words"><c>6.7 % faster</c>.</param>
/// <param name="Tone">"faster", "slower" or "same"; "cost" for memory.</param>
/// <param name="Level">How strong it is, 0 to 3: a step of the table's shading.</param>
/// <param name="Sort">The ratio itself, for sorting.</param>
internal sealed record Measure(string Change, string Factor, string Words, string Tone, int Level, string Sort)
{
    private const double Slight = 0.01;
    private const double Clear = 0.05;
    private const double Strong = 0.15;

    /// <summary>A speedup: above 1 is faster.</summary>
    public static Measure Speedup(double ratio)
    {
        var change = PercentText.Change(ratio);
        return new Measure(change, SpeedupText.Factor(ratio), SpeedupText.WordsOf(change), SpeedupText.ToneOf(change), LevelOf(ratio), SpeedupText.Sort(ratio));
    }

    /// <summary>A part of a speedup, with two digits: parts are small by nature.</summary>
    public static Measure Part(double ratio) => Speedup(ratio) with { Change = PercentText.Fine(ratio) };

    /// <summary>Memory, head over base: above 1 is more, which is a cost and no slowdown.</summary>
    public static Measure Memory(double ratio) => new(
        PercentText.Change(ratio), SpeedupText.Factor(ratio), MemoryWords(ratio), "cost", 0, SpeedupText.Sort(ratio));

    private static string MemoryWords(double ratio) => SpeedupText.Tone(ratio) switch
    {
        "same" => "the same",
        "faster" => $"{PercentText.Size((ratio - 1) * 100)} more",
        _ => $"{PercentText.Size((ratio - 1) * 100)} less",
    };

    private static int LevelOf(double ratio) => Math.Abs(Math.Log(ratio)) switch
    {
        >= Strong => 3,
        >= Clear => 2,
        >= Slight => 1,
        _ => 0,
    };
}
