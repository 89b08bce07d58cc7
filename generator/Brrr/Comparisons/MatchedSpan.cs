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
        var rows = table.AllRows[first..];
        var counts = Array.ConvertAll(rows, row => CountOf(table.Included.Ratios(row)));
        var usual = counts.Length > 0 ? counts.Order().ElementAt(counts.Length / 2) : 0;
        var isWhole = Array.ConvertAll(counts, count => 2 * count >= usual);
        int[] whole = [.. rows.Where((_, i) => isWhole[i])];
        var set = whole.Length == 0 ? new MatchedSet([], 0) : MatchedSet.Of(table.Included, whole);
        return new MatchedSpan(
            [.. table.IncludedColumns.Where((_, i) => set.IsShared[i]).Select(column => table.Columns[column])],
            Array.ConvertAll(rows, row => table.Rows[row]),
            Array.ConvertAll(rows, row => isWhole[row - first] ? set.Mean(table.Included.Ratios(row)) : null),
            Array.ConvertAll(rows, row => isWhole[row - first] ? set.Mean(table.Included.Bases(row)) : null),
            Array.ConvertAll(rows, row => isWhole[row - first] ? set.Mean(table.Included.Heads(row)) : null));
    }

    private static int CountOf(ReadOnlySpan<double> night)
    {
        var count = 0;
        foreach (var ratio in night) count += double.IsNaN(ratio) ? 0 : 1;
        return count;
    }
}
