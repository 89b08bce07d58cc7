using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One regression or improvement.</summary>
internal sealed class ChangeFields(Change change, string cpython)
{
    /// <summary>Stable name of the change and, unless it is withdrawn, of its page.</summary>
    public string Id { get; } = change.Id;

    /// <summary>The machine as the files write it.</summary>
    public string Machine { get; } = change.Series.Machine.Name;

    /// <summary>The machine as addresses and ids write it.</summary>
    public string MachineSlug { get; } = change.Series.Machine.Slug;

    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; } = change.Series.Definition.Id;

    /// <summary>Null for the geometric mean.</summary>
    public string? Benchmark { get; } = change.Benchmark;

    /// <summary>Whether the headline leaves the benchmark out.</summary>
    public bool Excluded { get; } = change.IsExcluded;

    /// <summary>"provisional", "confirmed" or "withdrawn".</summary>
    public string State { get; } = ApiText.Name(change.State);

    /// <summary>"faster" or "slower", of the speedup.</summary>
    public string Direction { get; } = ApiText.Name(change.Direction);

    /// <summary>Speedup after over speedup before.</summary>
    public double Ratio { get; } = change.Ratio.Value;

    /// <summary>At the confirmation, or when it was first seen.</summary>
    public double PValue { get; } = change.PValue;

    /// <summary>Benchmarks that all its nights share (the matched set it was found on).</summary>
    public int Benchmarks { get; } = change.Benchmarks;

    /// <summary>The night of the first pair of the new level.</summary>
    public DateOnly Date { get; } = change.FirstBad.Pair.Date;

    /// <summary>The first pair of the new level.</summary>
    public string Pair { get; } = change.FirstBad.Pair.Id;

    /// <summary>The pair whose night showed it first; null where none was provisional.</summary>
    public string? ProvisionalAt { get; } = change.ProvisionalAt?.Pair.Id;

    /// <summary>The pair whose night confirmed it; null where it is not.</summary>
    public string? ConfirmedAt { get; } = change.ConfirmedAt?.Pair.Id;

    /// <summary>The pair whose night withdrew it; null where none did.</summary>
    public string? WithdrawnAt { get; } = change.WithdrawnAt?.Pair.Id;

    /// <summary>"base", "head" or "both": the side that makes up two thirds of the step.</summary>
    public string Side { get; } = ApiText.Name(change.Sides.Moved);

    /// <summary>Base time before over after, by medians: above 1 the base got faster.</summary>
    public double BaseRatio { get; } = Math.Exp(-change.Sides.Base);

    /// <summary>Head time before over after, by medians: above 1 the head got faster.</summary>
    public double HeadRatio { get; } = Math.Exp(-change.Sides.Head);

    /// <summary>What the medians leave of ln(ratio).</summary>
    public double Residual { get; } = change.Sides.Residual;

    /// <summary>The last pair of the old level.</summary>
    public CommitFields LastGood { get; } = new(change.LastGood.Pair);

    /// <summary>The first pair of the new level.</summary>
    public CommitFields FirstBad { get; } = new(change.FirstBad.Pair);

    /// <summary>Pairs at which the new level may have begun, with 90 % confidence.</summary>
    public IReadOnlyList<string> Candidates { get; } = [.. change.Candidates.Select(candidate => candidate.Pair.Id)];

    /// <summary>The commits of the range in CPython's compare view.</summary>
    public string CompareUrl { get; } = change.Range.CompareUrl(cpython);

    /// <summary>The narrower range that all corroborating machines leave; null where there is none.</summary>
    public string? IntersectionUrl { get; } = change.Intersection?.CompareUrl(cpython);

    /// <summary>What changed about the machine at that time; null where nothing did.</summary>
    public string? EpochReason { get; } = change.EpochReason;

    /// <summary>Id of the change that this one takes back; null for none.</summary>
    public string? Recovers { get; } = change.Recovers;

    /// <summary>Id of the change that takes this one back; null for none.</summary>
    public string? RecoveredBy { get; } = change.RecoveredBy;

    /// <summary>Ids of the same change on other machines.</summary>
    public IReadOnlyList<string> CorroboratedBy { get; } = change.CorroboratedBy;

    /// <summary>Shares of ln(ratio), largest first; empty for a benchmark.</summary>
    public IReadOnlyList<ChangeContribution> Contributions { get; } =
        [.. change.Contributions.OrderByDescending(share => Math.Abs(share.Value)).ThenBy(share => share.Key, StringComparer.Ordinal).Select(share => new ChangeContribution(share.Key, share.Value))];

    /// <summary>Commits that touch the JIT's files within the range, likeliest first; empty where nobody looked for them.</summary>
    public IReadOnlyList<string> Suspects { get; } = [];

    /// <summary>What people decided about it.</summary>
    public Triage Triage { get; } = change.Triage;
}
