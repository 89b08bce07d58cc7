namespace Brrr.Comparisons;

/// <summary>What a pair says by itself, without its history.</summary>
internal sealed class Comparison : SuiteComparison
{
    /// <param name="pair">Both results.</param>
    /// <param name="numbers">What the values of both say.</param>
    /// <param name="exclude">Names that the headline leaves out.</param>
    private Comparison(ResultPair pair, PairNumbers numbers, IReadOnlySet<string> exclude)
        : base(MeasuredSuite.Of(pair.Base), MeasuredSuite.Of(pair.Head), numbers, exclude)
    {
        Pair = pair;
        (Date, Instant) = (pair.Date, pair.OrderInstant);
        IsCounted = pair.Withheld is null && Speedup is not null;
    }

    public ResultPair Pair { get; }

    /// <summary>The night's name.</summary>
    public DateOnly Date { get; }

    /// <summary>When it stands on an axis of time: the commit's instant, or the start of its night where no file knows it.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>Whether its series counts it: it is not withheld and has a geometric mean.</summary>
    public bool IsCounted { get; }

    /// <summary>Compares the sides of a pair.</summary>
    /// <param name="pair">Both results.</param>
    /// <param name="exclude">Names that the headline leaves out.</param>
    /// <param name="known">Pairs that were compared before; null for none.</param>
    public static Comparison Of(ResultPair pair, IReadOnlySet<string> exclude, IKnownPairs? known = null) =>
        new(pair, known?.Find(pair) ?? Compare(pair, known), exclude);

    private static PairNumbers Compare(ResultPair pair, IKnownPairs? known)
    {
        var numbers = PairNumbers.Of(pair);
        known?.Keep(pair, numbers);
        return numbers;
    }
}
