using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>A lasting step of a series: a regression or an improvement, with everything needed to find its cause.</summary>
internal sealed record Change
{
    /// <summary>Stable name: series, benchmark, and the first bad commit as of the night that first confirmed it.</summary>
    public required string Id { get; init; }

    /// <summary>What feeds call it from the first night that shows it: its id follows the first bad commit, which may settle between provisional and confirmed.</summary>
    public required string NewsId { get; init; }

    public required Series Series { get; init; }

    /// <summary>Null for the geometric mean.</summary>
    public required string? Benchmark { get; init; }

    /// <summary>Whether the headline leaves the benchmark out.</summary>
    public required bool IsExcluded { get; init; }

    /// <summary>Provisional, confirmed or withdrawn.</summary>
    public required ChangeState State { get; init; }

    /// <summary>Level after over level before, of the speedup: below 1 the head lost.</summary>
    public required Speedup Ratio { get; init; }

    /// <summary>The old level of the speedup, on the benchmarks that all its nights share.</summary>
    public required Speedup Before { get; init; }

    /// <summary>The new level, on the same benchmarks.</summary>
    public required Speedup After { get; init; }

    /// <summary>At the confirmation, or when it was first seen.</summary>
    public required double PValue { get; init; }

    /// <summary>Benchmarks that all its nights share; 1 for a benchmark.</summary>
    public required int Benchmarks { get; init; }

    /// <summary>Last pair of the old level.</summary>
    public required Comparison LastGood { get; init; }

    /// <summary>First pair of the new level.</summary>
    public required Comparison FirstBad { get; init; }

    /// <summary>First pair that the old level is the mean of.</summary>
    public required Comparison LevelStart { get; init; }

    /// <summary>Last pair of the new level so far.</summary>
    public required Comparison LevelEnd { get; init; }

    /// <summary>Pairs at which the new level may have begun, with 90 % confidence.</summary>
    public required IReadOnlyList<Comparison> Candidates { get; init; }

    /// <summary>Last pair before the candidates: the change came after its commit.</summary>
    public required Comparison RangeStart { get; init; }

    /// <summary>Pair whose night showed it first; null where no night was provisional.</summary>
    public required Comparison? ProvisionalAt { get; init; }

    /// <summary>Pair whose night confirmed it; null where it is not.</summary>
    public required Comparison? ConfirmedAt { get; init; }

    /// <summary>Pair whose night withdrew it; null where none did.</summary>
    public required Comparison? WithdrawnAt { get; init; }

    /// <summary>How far each side's time moved, by medians.</summary>
    public required SideMoves Sides { get; init; }

    /// <summary>What changed about the machine within the candidates; null where nothing did.</summary>
    public required string? EpochReason { get; init; }

    /// <summary>Shares of the step by benchmark, in logarithms; they sum to it. Empty for a benchmark.</summary>
    public required IReadOnlyDictionary<string, double> Contributions { get; init; }

    /// <summary>Id of the change that this one takes back; null for none.</summary>
    public string? Recovers { get; init; }

    /// <summary>Id of the change that takes this one back; null for none.</summary>
    public string? RecoveredBy { get; init; }

    /// <summary>Ids of the same change on other machines.</summary>
    public IReadOnlyList<string> CorroboratedBy { get; init; } = [];

    /// <summary>The commits that remain when the ranges of all machines are intersected.</summary>
    public CommitRange? Intersection { get; init; }

    public Triage Triage { get; init; } = Triage.New;

    public Direction Direction => Ratio.Value >= 1 ? Direction.Faster : Direction.Slower;

    /// <summary>This series' own range of commits.</summary>
    public CommitRange Range => new(RangeStart.Pair, Candidates[^1].Pair);
}
