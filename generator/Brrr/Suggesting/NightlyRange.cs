using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Suggesting;

/// <summary>The commits between a farm's nights, as far as a clone has them.</summary>
/// <param name="After">Hash of the oldest night's commit.</param>
/// <param name="UpTo">Hash of the newest night's commit.</param>
/// <param name="Newer">Nights whose commits are newer than the clone.</param>
internal sealed record NightlyRange(string After, string UpTo, int Newer)
{
    /// <summary>Null where there are no nights: sample data is of no real commits.</summary>
    /// <param name="inTime">All pairs in order of time.</param>
    /// <param name="history">The clone.</param>
    /// <param name="since">First night that matters; null for any.</param>
    /// <exception cref="BrrrException">The clone has none of the nights' commits.</exception>
    public static NightlyRange? Of(IReadOnlyList<Comparison> inTime, CpythonHistory history, DateOnly? since)
    {
        var nights = inTime.Select(comparison => comparison.Pair).Where(pair => pair.Kind == PairKind.Nightly && !pair.Machine.Source.IsSample).ToList();
        if (!nights.Exists(pair => !(pair.Date < since))) return null;

        var commits = nights.Select(pair => pair.Head.CommitFull).Distinct(StringComparer.Ordinal).ToList();
        var (first, last) = (commits.FindIndex(history.Has), commits.FindLastIndex(history.Has));
        if (first < 0)
            throw new BrrrException("", $"the clone has none of the commits of {commits.Count} nights", "name a clone of the repository that they are of, and fetch it");
        return new NightlyRange(commits[first], commits[last], commits.Count - 1 - last);
    }
}
