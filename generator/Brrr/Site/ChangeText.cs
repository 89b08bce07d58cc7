using System.Globalization;
using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site;

/// <summary>Changes in words.</summary>
internal static class ChangeText
{
    private const string Jit = "JIT";
    private const double OneInABillion = 1e-9;

    /// <summary>The benchmark, or "geometric mean".</summary>
    public static string Subject(Change change) => change.Benchmark ?? "geometric mean";

    /// <summary>When, what, where, how far and which side, and its state.</summary>
    public static string SentenceOf(Change change) =>
        $"{Addresses.Date(change.FirstBad.Pair.Date)}: {Subject(change)} on {change.FirstBad.Pair.Machine.Name} {SpeedupText.Words(change.Ratio.Value)}, {Side(change)} ({State(change)})";

    /// <summary>"provisional", "confirmed" or "withdrawn".</summary>
    public static string State(Change change) => change.State.ToString().ToLowerInvariant();

    /// <summary>"the JIT got slower", "the interpreter got faster", or "both sides moved".</summary>
    public static string Side(Change change) => change.Sides.Moved switch
    {
        MovedSide.Head => Moved(Head(change), change.Sides.Head),
        MovedSide.Base => Moved("the interpreter", change.Sides.Base),
        _ => "both sides moved",
    };

    /// <summary>"the JIT", or "the head" where both sides have one or neither does.</summary>
    public static string Head(Change change) =>
        change.Series.Definition.Head.Contains(Jit) && !change.Series.Definition.Base.Contains(Jit) ? "the JIT" : "the head";

    /// <summary>On how many machines it was seen.</summary>
    public static string Machines(Change change) => change.CorroboratedBy.Count == 0
        ? "on one machine only: suspect the machine"
        : $"seen on {(change.CorroboratedBy.Count + 1).ToString(CultureInfo.InvariantCulture)} machines";

    /// <summary>How often noise alone would look like it.</summary>
    public static string Chance(double probability) => probability < OneInABillion
        ? "noise alone would look like this less than once in a billion tests"
        : $"noise alone would look like this about once in {Rounded(1 / probability)} tests";

    private static string Moved(string side, double logTime) => $"{side} got {(logTime > 0 ? "slower" : "faster")}";

    /// <summary>With one significant digit: what is not known better shall not look as if.</summary>
    private static string Rounded(double number)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(number)));
        return (Math.Round(number / unit) * unit).ToString("N0", CultureInfo.InvariantCulture);
    }
}
