using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Pages;

namespace Brrr.Site;

/// <summary>All that the short page of a regression or improvement is made of: found in a fraction of the time that its words take.</summary>
/// <param name="Line">The change as lists show it.</param>
/// <param name="Others">The same on other machines, the one that it takes back, and the one that takes it back.</param>
/// <param name="Related">Ids of all these, whether they have a page or not.</param>
/// <param name="Id">Its own id.</param>
/// <param name="Machine">Where.</param>
/// <param name="Definition">What is compared.</param>
/// <param name="Benchmarks">How many all its nights share.</param>
/// <param name="IsExcluded">Whether the headline leaves the benchmark out.</param>
/// <param name="Numbers">The step, both levels, the chance, and how far the sides moved.</param>
/// <param name="Pairs">Ids and commits of the pairs that it names; empty for one that there is not.</param>
/// <param name="File">The file of the first pair's head.</param>
/// <param name="Address">The benchmark's page; null for none.</param>
/// <param name="EpochReason">What changed about the machine; null where nothing did.</param>
/// <param name="Triage">What people decided.</param>
/// <param name="Cpython">Where commits are shown.</param>
/// <param name="Method">Version of the method.</param>
internal sealed record ArchivedChangeInputs(
    ChangeLine Line,
    IReadOnlyList<ChangeLine> Others,
    IReadOnlyList<string> Related,
    string Id,
    Machine Machine,
    ComparisonDefinition Definition,
    int Benchmarks,
    bool IsExcluded,
    IReadOnlyList<double> Numbers,
    IReadOnlyList<string> Pairs,
    string File,
    string? Address,
    string? EpochReason,
    Triage Triage,
    string Cpython,
    string Method)
{
    public static ArchivedChangeInputs Of(Change change, SiteSource source) => new(
        source.LineOf(change),
        [.. source.RelatedTo(change).Select(source.LineOf)],
        [.. change.CorroboratedBy, change.Recovers ?? "", change.RecoveredBy ?? ""],
        change.Id,
        change.Series.Machine,
        change.Series.Definition,
        change.Benchmarks,
        change.IsExcluded,
        [change.Ratio.Value, change.Before.Value, change.After.Value, change.PValue, change.Sides.Base, change.Sides.Head, change.Sides.Residual],
        [.. PairsOf(change).SelectMany(pair => pair is null ? ["", ""] : new[] { pair.Id, pair.Head.CommitFull })],
        change.FirstBad.Pair.Head.Path,
        change.Benchmark is { } name ? source.Addresses.Benchmark(name) : null,
        change.EpochReason,
        change.Triage,
        source.Farm.Dashboard.Cpython,
        source.Stamp.MethodVersion);

    private static IEnumerable<ResultPair?> PairsOf(Change change) =>
    [
        change.RangeStart.Pair, change.LastGood.Pair, change.FirstBad.Pair, change.ProvisionalAt?.Pair, change.ConfirmedAt?.Pair, change.WithdrawnAt?.Pair,
        change.Intersection?.After, change.Intersection?.UpTo,
        .. change.Candidates.Select(candidate => candidate.Pair),
    ];
}
