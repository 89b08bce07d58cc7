using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Suggesting;

/// <summary>A change of a geometric mean and who may have caused it.</summary>
/// <param name="Change">Provisional or confirmed.</param>
/// <param name="Range">The commits that remain: of all machines that saw it, else of its own.</param>
/// <param name="Commits">Commits of the range; null where the clone lacks an end of it.</param>
/// <param name="Suspects">Those that changed code, the most suspect first.</param>
internal sealed record ChangeSuspects(Change Change, CommitRange Range, int? Commits, IReadOnlyList<Suspect> Suspects)
{
    /// <summary>For each change of a geometric mean that stands.</summary>
    /// <param name="changes">Newest first.</param>
    /// <param name="history">The clone.</param>
    /// <param name="jitFiles">Which paths are the JIT's.</param>
    /// <param name="since">First night; null for any.</param>
    public static IReadOnlyList<ChangeSuspects> Of(IEnumerable<Change> changes, CpythonHistory history, PathPatterns jitFiles, DateOnly? since) =>
    [
        .. changes.Where(change => change.Benchmark is null && change.State != ChangeState.Withdrawn && !(change.FirstBad.Pair.Date < since))
            .Select(change => Of(change, history, jitFiles)),
    ];

    private static ChangeSuspects Of(Change change, CpythonHistory history, PathPatterns jitFiles)
    {
        var range = change.Intersection ?? change.Range;
        var (after, upTo) = (range.After.Head.CommitFull, range.UpTo.Head.CommitFull);
        if (!history.Has(after) || !history.Has(upTo)) return new ChangeSuspects(change, range, null, []);
        var commits = history.Between(upTo, after, null, countsLines: true);
        return new ChangeSuspects(change, range, commits.Count, SuspectRules.Rank(commits, jitFiles));
    }
}
