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
internal sealed record MatchedSet(
    IReadOnlyList<string> Benchmarks, IReadOnlyList<Comparison> Nights, IReadOnlyList<double?> Logs, IReadOnlyList<double?> BaseLogs, IReadOnlyList<double?> HeadLogs)
{
    /// <param name="table">The series.</param>
    /// <param name="length">Number of last nights; null for all.</param>
    public static MatchedSet Of(SeriesTable table, int? length)
    {
        var first = length is { } last ? Math.Max(0, table.Rows.Count - last) : 0;
        var rows = Enumerable.Range(first, table.Rows.Count - first).ToList();
        var counts = rows.Select(row => table.IncludedColumns.Count(column => !double.IsNaN(table.Ratio(row, column)))).ToList();
        var usual = counts.Count > 0 ? counts.Order().ElementAt(counts.Count / 2) : 0;
        var whole = rows.Where((_, i) => 2 * counts[i] >= usual).ToHashSet();
        var shared = table.IncludedColumns.Where(column => whole.All(row => !double.IsNaN(table.Ratio(row, column)))).ToList();
        return new MatchedSet(
            [.. shared.Select(column => table.Columns[column])],
            [.. rows.Select(row => table.Rows[row])],
            [.. rows.Select(row => Average(row, table.Ratio))],
            [.. rows.Select(row => Average(row, (at, column) => table.Bases[at][column]))],
            [.. rows.Select(row => Average(row, (at, column) => table.Heads[at][column]))]);

        double? Average(int row, Func<int, int, double> of) =>
            shared.Count == 0 || !whole.Contains(row) ? null : Mean.Of([.. shared.Select(column => of(row, column))]);
    }
}
