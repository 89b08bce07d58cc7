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
            FactOf("Memory, other programs", reading.Comparison.IsMemoryTrusted ? VerdictText.Interval(reading.Memory) : null),
            FactOf("Tonight could have shown", reading.Detectable is { } least ? $"at least {PercentText.Size(least * 100)}" : null),
            FactOf("Middle half of the benchmarks", MiddleHalf(reading.Comparison)),
            FactOf("Benchmarks above 0", reading.WinRate is { } rate ? PercentText.Size(rate * 100, "F0") : null),
        ];
        return [.. OfMean(reading), .. facts.OfType<Fact>()];
    }

    /// <summary>The intervals of the speedup alone.</summary>
    public static IReadOnlyList<Fact> OfMean(Reading reading)
    {
        Fact?[] facts =
        [
            FactOf("Other nights (reproducibility)", VerdictText.Interval(reading.Reproducibility)),
            FactOf("This night only (measurement)", VerdictText.Interval(reading.Measurement)),
            FactOf("Other programs (suite)", VerdictText.Interval(reading.Suite)),
        ];
        return [.. facts.OfType<Fact>()];
    }

    /// <summary>How far the benchmarks differ among each other; null for fewer than four.</summary>
    private static string? MiddleHalf(Comparison comparison)
    {
        var ordered = comparison.Included.Select(benchmark => benchmark.Speedup.Value).Order().ToList();
        return ordered.Count < 4 ? null : $"{PercentText.Change(ordered[ordered.Count / 4])} to {PercentText.Change(ordered[^(1 + (ordered.Count / 4))])}";
    }

    private static Fact? FactOf(string name, string? text) => text is null ? null : new Fact(name, new Link(text, null));
}
