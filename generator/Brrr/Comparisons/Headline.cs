using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>The farm's one number: the geometric mean of the machines' latest pairs.</summary>
/// <param name="Speedup">Geometric mean of the machines' speedups.</param>
/// <param name="Estimate">Its logarithm with the error that other nights would show.</param>
/// <param name="Verdict">By the reproducibility interval.</param>
/// <param name="Date">Name of the newest night that counts.</param>
/// <param name="Readings">The reading of each machine that counts.</param>
/// <param name="MachinesInAll">Number of machines that have a nightly series.</param>
internal sealed record Headline(
    Speedup Speedup, NightEstimate Estimate, Verdict Verdict, DateOnly Date, IReadOnlyList<Reading> Readings, int MachinesInAll)
{
    /// <summary>95 % reproducibility interval.</summary>
    public LogInterval Interval => Estimate.Interval();

    /// <summary>
    /// The latest counting pair of each machine's default series, at most the dashboard's number of days behind the newest nightly pair.
    /// Null where there is none.
    /// </summary>
    public static Headline? Of(IReadOnlyList<SeriesAnalysis> defaults, Dashboard dashboard)
    {
        if (defaults.Count == 0) return null;
        var newest = defaults.Max(analysis => analysis.Series.Comparisons.Max(comparison => comparison.Pair.Date));
        var recent = defaults.Select(analysis => analysis.Latest).OfType<Reading>()
            .Where(reading => newest.DayNumber - reading.Comparison.Pair.Date.DayNumber <= dashboard.HeadlineMaxAgeDays)
            .ToList();
        if (recent.Count == 0) return null;

        var estimate = FarmMean.Of([.. recent.Select(reading => reading.Estimate).OfType<NightEstimate>()]);
        return new Headline(
            Speedup.FromLog(estimate.Value),
            estimate,
            VerdictRule.Of(estimate.Interval(), true, dashboard.Statistics.Margin),
            recent.Max(reading => reading.Comparison.Pair.Date),
            recent,
            defaults.Count);
    }

    /// <summary>The pairs that count.</summary>
    public IReadOnlyList<Comparison> Comparisons => [.. Readings.Select(reading => reading.Comparison)];
}
