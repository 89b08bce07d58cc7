using Brrr.Comparisons;
using Brrr.Site;
using Brrr.Statistics;

namespace Brrr.Notices;

/// <summary>
/// A notice for each change of a geometric mean and for each change of a benchmark that several machines show; what several machines show is one notice. All
/// other changes are followed, so that an issue of theirs is brought to its end.
/// </summary>
internal static class ChangeNotices
{
    /// <summary>Older changes are no news: a farm that begins to tell does not tell its history.</summary>
    private const int NewsDays = 14;

    private static readonly string[] Over = ["expected", "fixed", "ignored"];

    /// <summary>Newest first; made-up changes have none.</summary>
    public static IReadOnlyList<Notice> Of(Farm farm)
    {
        if (farm.Nights.Count == 0) return [];
        var newest = farm.Nights[^1].Date;
        return
        [
            .. farm.Changes.Where(change => !change.Series.Machine.Source.IsSample)
                .GroupBy(change => string.Join(' ', change.CorroboratedBy.Append(change.Id).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
                .Select(group => NoticeOf([.. group.OrderBy(change => change.Id, StringComparer.Ordinal)], newest, farm.Dashboard)),
        ];
    }

    private static Notice NoticeOf(List<Change> changes, DateOnly newest, Dashboard dashboard)
    {
        var keys = changes.Select(change => change.Id).ToList();
        return new Notice(
            keys,
            TitleOf(changes),
            ChangeNoticeBody.Of(changes, dashboard) + "\n" + NoticeKey.Comments(keys) + "\n",
            [changes[0].Direction == Direction.Slower ? "regression" : "improvement"],
            changes.TrueForAll(change => ReasonToClose(change) is not null) ? string.Join(" ", changes.Select(ReasonToClose).Distinct(StringComparer.Ordinal)) : null,
            IsNews(changes, newest));
    }

    private static string TitleOf(List<Change> changes)
    {
        var largest = changes.MaxBy(change => Math.Abs(change.Ratio.Log)) ?? changes[0];
        var machines = changes.Select(change => change.Series.Machine.Name).Distinct(StringComparer.Ordinal).ToList();
        return PlainText.Of(
            $"{ChangeText.Subject(largest)}: {SpeedupText.Words(largest.Ratio.Value)} on {string.Join(", ", machines)} since {Addresses.Date(changes.Min(change => change.FirstBad.Pair.Date))}");
    }

    /// <summary>What takes another change back tells of itself in that one's issue.</summary>
    private static bool IsNews(List<Change> changes, DateOnly newest) =>
        (changes[0].Benchmark is null || changes.Count > 1) &&
        changes.TrueForAll(change => change.Recovers is null && change.State != ChangeState.Withdrawn) &&
        changes.Exists(change => newest.DayNumber - change.FirstBad.Pair.Date.DayNumber <= NewsDays);

    private static string? ReasonToClose(Change change) => change switch
    {
        { State: ChangeState.Withdrawn } => "Withdrawn: later nights do not show it.",
        { RecoveredBy: { } other } => $"Recovered: `{other}` takes it back.",
        _ when Over.Contains(change.Triage.State, StringComparer.Ordinal) =>
            $"Triaged as {change.Triage.State}{(change.Triage.Note is { } note ? ": " + MarkdownText.Escaped(note) : "")}.",
        _ => null,
    };
}
