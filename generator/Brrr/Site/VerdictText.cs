using Brrr.Statistics;

namespace Brrr.Site;

/// <summary>Verdicts and their intervals in words.</summary>
internal static class VerdictText
{
    /// <summary>"faster", "slower", "no measurable difference" or "unclear"; null where there is none.</summary>
    public static string? Words(Verdict? verdict) => verdict switch
    {
        Verdict.Faster => "faster",
        Verdict.Slower => "slower",
        Verdict.Same => "no measurable difference",
        Verdict.Unclear => "unclear",
        _ => null,
    };

    /// <summary>"+5.8 % to +7.6 %"; null where there is none.</summary>
    public static string? Interval(LogInterval? interval) => interval is { } range
        ? $"{PercentText.Change(range.LowSpeedup)} to {PercentText.Change(range.HighSpeedup)}"
        : null;
}
