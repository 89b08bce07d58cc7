using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// The included benchmarks that all nights of a span share, and the speedup of each night on them: a series that no change of the suite moves. A night
/// that has less than half of the usual benchmarks is left out (null), so that one broken night does not blind the others.
/// </summary>
/// <param name="Benchmarks">Names of the shared benchmarks.</param>
/// <param name="Nights">The span's nights, oldest first.</param>
/// <param name="Logs">ln(speedup) of each night on the shared benchmarks.</param>
/// <param name="BaseLogs">Mean ln(time) of the base on them.</param>
/// <param name="HeadLogs">Mean ln(time) of the head on them.</param>
internal sealed record MatchedSpan(
    IReadOnlyList<string> Benchmarks, IReadOnlyList<Comparison> Nights, IReadOnlyList<double?> Logs, IReadOnlyList<double?> BaseLogs, IReadOnlyList<double?> HeadLogs)
{
    /// <param name="table">The series.</param>
    /// <param name="length">Number of last nights; null for all.</param>
    public static MatchedSpan Of(SeriesTable table, int? length)
    {
        var first = length is { } last ? Math.Max(0, table.Rows.Count - last) : 0;
        var rows = Enumerable.Range(first, table.Rows.Count - first).ToList();
        var ratios = rows.ConvertAll(table.IncludedRatios);
        var counts = ratios.ConvertAll(night => night.Count(ratio => !double.IsNaN(ratio)));
        var usual = counts.Count > 0 ? counts.Order().ElementAt(counts.Count / 2) : 0;
        var isWhole = counts.ConvertAll(count => 2 * count >= usual);
        var whole = ratios.Where((_, i) => isWhole[i]).ToList();
        var set = whole.Count == 0 ? new MatchedSet([], 0) : MatchedSet.Of(whole);
        return new MatchedSpan(
            [.. table.IncludedColumns.Where((_, i) => set.IsShared[i]).Select(column => table.Columns[column])],
            [.. rows.Select(row => table.Rows[row])],
            [.. rows.Select((_, i) => isWhole[i] ? set.Mean(ratios[i]) : null)],
            [.. rows.Select((row, i) => isWhole[i] ? set.Mean(table.Included(table.Bases[row])) : null)],
            [.. rows.Select((row, i) => isWhole[i] ? set.Mean(table.Included(table.Heads[row])) : null)]);
    }
}
