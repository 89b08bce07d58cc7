using System.Collections;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>The nights of a series that have a benchmark, and where: without a reference for each, of which ten years of five machines would have 700,000.</summary>
/// <param name="table">The series.</param>
/// <param name="column">The benchmark.</param>
internal sealed class BenchmarkNights(SeriesTable table, int column) : IReadOnlyList<BenchmarkNight>
{
    private readonly int[] rows = table.RowsWith(column);
    private readonly Speedup[] speedups = new Speedup[table.RowsWith(column).Length];
    private int added;

    public int Count => rows.Length;

    public BenchmarkNight this[int index] => new(table.Rows[rows[index]], PlaceIn(table.Places[rows[index]]), speedups[index]);

    /// <summary>Says how the next night that has it did.</summary>
    public void Add(Speedup speedup) => speedups[added++] = speedup;

    public IEnumerator<BenchmarkNight> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Most nights have all benchmarks.</summary>
    private int PlaceIn(int[] columns) => column < columns.Length && columns[column] == column ? column : Array.IndexOf(columns, column);
}
