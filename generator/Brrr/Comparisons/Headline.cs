using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>The farm's one number: the geometric mean of the machines' latest pairs.</summary>
/// <param name="Speedup">Geometric mean of the machines' speedups.</param>
/// <param name="Date">Name of the newest night that counts.</param>
/// <param name="Comparisons">The pair of each machine that counts.</param>
/// <param name="MachinesInAll">Number of machines that have a nightly series.</param>
internal sealed record Headline(Speedup Speedup, DateOnly Date, IReadOnlyList<Comparison> Comparisons, int MachinesInAll)
{
    /// <summary>
    /// The latest counting pair of each machine's default series, at most the dashboard's number of days behind the newest nightly pair.
    /// Null where there is none.
    /// </summary>
    public static Headline? Of(IReadOnlyList<Series> defaultSeries, Dashboard dashboard)
    {
        var latest = defaultSeries.Select(LatestThatCounts).OfType<Comparison>().ToList();
        if (latest.Count == 0) return null;

        // Nights that count nowhere still tell how old the others are.
        var newest = defaultSeries.SelectMany(series => series.Comparisons).Max(comparison => comparison.Pair.Date);
        var recent = latest.Where(comparison => newest.DayNumber - comparison.Pair.Date.DayNumber <= dashboard.HeadlineMaxAgeDays).ToList();
        if (recent.Count == 0) return null;

        var log = recent.Average(comparison => comparison.Speedup.GetValueOrDefault().Log);
        return new Headline(Speedup.FromLog(log), recent.Max(comparison => comparison.Pair.Date), recent, defaultSeries.Count);
    }

    private static Comparison? LatestThatCounts(Series series) =>
        series.Comparisons.LastOrDefault(comparison => comparison.Pair.Withheld is null && comparison.Speedup is not null);
}
