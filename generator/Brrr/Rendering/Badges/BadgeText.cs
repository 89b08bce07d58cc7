using System.Globalization;
using Brrr.Comparisons;
using Brrr.Site;
using Brrr.Statistics;

namespace Brrr.Rendering.Badges;

/// <summary>What badges say: the headline, a machine's latest night, how the farm stands to a goal.</summary>
internal static class BadgeText
{
    private const string NoNight = "no night counts yet";

    /// <summary>The farm's one number.</summary>
    public static Badge Overall(Farm farm) => farm.Headline is { } headline
        ? new Badge("CPython JIT", Speedup(headline.Speedup.Value, headline.Interval, headline.Date, farm.IsSample), ColorOf(headline.Verdict))
        : new Badge("CPython JIT", NoNight, Badge.Neutral);

    /// <summary>A machine's latest night that counts.</summary>
    /// <param name="name">The machine.</param>
    /// <param name="latest">The night; null where there is none.</param>
    public static Badge Machine(string name, Reading? latest) => latest is { Comparison: { Speedup: { } speedup, Pair: var pair } }
        ? new Badge("JIT on " + name, Speedup(speedup.Value, latest.Reproducibility, pair.Date, pair.Machine.Source.IsSample), ColorOf(latest.Verdict))
        : new Badge("JIT on " + name, NoNight, Badge.Neutral);

    /// <summary>A goal; distances are in points of percent.</summary>
    public static Badge Goal(GoalProgress progress, bool isSample)
    {
        var (message, color) = (progress.State, progress.Distance) switch
        {
            (_, null) => (NoNight, Badge.Neutral),
            (GoalState.Met, { } distance) => ("met, " + Points(distance), Badge.Faster),
            (GoalState.NotMet, { } distance) => ("not met, " + Points(distance), Badge.Slower),
            (_, { } distance) => ("unclear, " + Points(distance), Badge.Neutral),
        };
        return new Badge(progress.Goal.Title, message + (isSample ? " (sample)" : ""), color);
    }

    /// <summary><c>+6.7% ±0.9 (Aug 21)</c>.</summary>
    private static string Speedup(double speedup, LogInterval? interval, DateOnly date, bool isSample)
    {
        var uncertainty = interval is { } range ? string.Create(CultureInfo.InvariantCulture, $" \u00B1{(range.HighSpeedup - range.LowSpeedup) * 50:F1}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Tight(PercentText.Change(speedup))}{uncertainty} ({date:MMM d}{(isSample ? ", sample" : "")})");
    }

    /// <summary><c>+2.9 points</c>.</summary>
    private static string Points(double distance) => Tight(PercentText.Change(1 + distance)).TrimEnd('%') + " points";

    private static string Tight(string percent) => percent.Replace("\u202F", "", StringComparison.Ordinal);

    private static string ColorOf(Verdict? verdict) => verdict switch
    {
        Verdict.Faster => Badge.Faster,
        Verdict.Slower => Badge.Slower,
        _ => Badge.Neutral,
    };
}
