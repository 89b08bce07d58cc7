namespace Brrr.Statistics;

/// <summary>
/// A change of level as of a night. Runs are indices into the series; First never changes and names the change, Position settles for three runs after
/// the confirmation. Steps are differences of ln(speedup) on the benchmarks that the runs of both segments share: below 0 the head got slower.
/// </summary>
internal sealed record ChangePoint
{
    /// <summary>Provisional, confirmed or withdrawn.</summary>
    public required ChangeState State { get; init; }

    /// <summary>The first run of the new level as it was when first confirmed (or first seen): the identity.</summary>
    public required int First { get; init; }

    /// <summary>The first run of the new level as it is now.</summary>
    public required int Position { get; init; }

    /// <summary>The last run of the level before.</summary>
    public required int LastBefore { get; init; }

    /// <summary>The first run of the level before; of its means only the last 50 runs count.</summary>
    public required int SegmentStart { get; init; }

    /// <summary>The run after the new level; the number of runs while it lasts.</summary>
    public required int SegmentEnd { get; init; }

    /// <summary>The run on which it was provisional first; null where it never was.</summary>
    public required int? ProvisionalAt { get; init; }

    /// <summary>The run that confirmed it.</summary>
    public required int? ConfirmedAt { get; init; }

    /// <summary>The run that withdrew it; beside ConfirmedAt where it was withdrawn too early.</summary>
    public required int? WithdrawnAt { get; init; }

    /// <summary>The two-sided p-value at the confirmation, or of the provisional test when it was first seen.</summary>
    public required double PValue { get; init; }

    /// <summary>Mean L of the segment before, at most 50 runs.</summary>
    public required double Before { get; init; }

    /// <summary>Mean L of the segment after, at most 50 runs so far.</summary>
    public required double After { get; init; }

    /// <summary>The first run of the 90 % set of candidates for the position.</summary>
    public required int FirstCandidate { get; init; }

    /// <summary>The last run of that set.</summary>
    public required int LastCandidate { get; init; }

    /// <summary>The run among the candidates with which an epoch begins: the machine changed there; null where none does.</summary>
    public required int? EpochAt { get; init; }

    /// <summary>How far each side moved.</summary>
    public required SideMoves Sides { get; init; }

    /// <summary>The number of benchmarks that the runs of both segments share.</summary>
    public required int Benchmarks { get; init; }

    /// <summary>First of the change that this one takes back: an outage and its recovery are one story.</summary>
    public int? Recovers { get; init; }

    /// <summary>First of the change that takes this one back.</summary>
    public int? RecoveredBy { get; init; }

    /// <summary>After - Before: the logarithm of the speedup's factor.</summary>
    public double Step => After - Before;
}
