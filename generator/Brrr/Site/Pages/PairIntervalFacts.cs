using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>How sure a pair's speedup is: its three intervals, and what the night could have shown.</summary>
internal static class PairIntervalFacts
{
    /// <summary>What there is of it.</summary>
    public static IReadOnlyList<Fact> Of(Reading reading)
    {
        Fact?[] facts =
        [
            FactOf("Other nights (reproducibility)", VerdictText.Interval(reading.Reproducibility)),
            FactOf("This night only (measurement)", VerdictText.Interval(reading.Measurement)),
            FactOf("Other programs (suite)", VerdictText.Interval(reading.Suite)),
            FactOf("Tonight could have shown", reading.Detectable is { } least ? $"at least {PercentText.Size(least * 100)}" : null),
            FactOf("Benchmarks above 0", reading.WinRate is { } rate ? PercentText.Size(rate * 100, "F0") : null),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static Fact? FactOf(string name, string? text) => text is null ? null : new Fact(name, new Link(text, null));
}
