using Brrr.Comparisons;
using Brrr.Site;
using Brrr.Statistics;

namespace Brrr.Rendering.Feeds;

/// <summary><c>changes.xml</c>: regressions and improvements. A provisional one that is confirmed or withdrawn is the same entry, updated.</summary>
internal static class ChangesFeed
{
    /// <summary>Name of its file.</summary>
    public const string File = "changes.xml";

    private const int Entries = 100;

    /// <param name="farm">All numbers.</param>
    /// <param name="site">Absolute address of the site, with a slash at its end.</param>
    /// <param name="newest">When the newest pair was measured.</param>
    public static Feed Of(Farm farm, string site, DateTimeOffset newest)
    {
        var entries = farm.Changes.Select(change => EntryOf(change, site))
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(Entries).ToList();
        return new Feed(
            farm.Dashboard.Title + " Regressions and improvements", farm.Dashboard.Title, site + File, site + Addresses.Changes, entries.Count == 0 ? newest : entries[0].Updated, entries);
    }

    private static FeedEntry EntryOf(Change change, string site)
    {
        var pair = change.FirstBad.Pair;
        var words = SpeedupText.Words(change.Ratio.Value);
        var subject = change.Benchmark ?? "geometric mean";
        var state = change.State.ToString().ToLowerInvariant();
        return new FeedEntry(
            $"{site}{File}#{change.NewsId}",
            $"{subject} on {pair.Machine.Name}: {words} ({state})",
            site + Addresses.Pair(pair),
            NewsTime.Of((change.ProvisionalAt ?? change.ConfirmedAt ?? change.FirstBad).Pair),
            NewsTime.Of(DecidedAt(change).Pair),
            $"{pair.Definition.Title}, {subject}, on {pair.Machine.Name}: {words} since the night of {Addresses.Date(pair.Date)}. "
                + $"Last good commit {change.LastGood.Pair.Head.Name.Commit}, first bad commit {pair.Head.Name.Commit}. State: {state}."
                + (change.EpochReason is { } reason ? $" The machine changed at that time: {reason}." : "")
                + (pair.Machine.Source.IsSample ? " The numbers are made up." : ""));
    }

    /// <summary>The pair whose night gave the change its state.</summary>
    private static Comparison DecidedAt(Change change) => change.State switch
    {
        ChangeState.Withdrawn => change.WithdrawnAt,
        ChangeState.Confirmed => change.ConfirmedAt,
        _ => change.ProvisionalAt,
    }
    ?? change.FirstBad;
}
