namespace Brrr.Comparisons;

/// <summary>
/// A series as numbers: one row a counting pair in order of time, one column a benchmark, natural logarithms of both sides' mean times; NaN where a
/// pair lacks a benchmark. Withheld pairs, and those without a speedup, have no row.
/// </summary>
internal sealed class SeriesTable
{
    private SeriesTable(IReadOnlyList<Comparison> rows, IReadOnlyList<string> columns)
    {
        Rows = rows;
        Columns = columns;
        Bases = [.. rows.Select(_ => new double[columns.Count])];
        Heads = [.. rows.Select(_ => new double[columns.Count])];
        IsIncluded = new bool[columns.Count];
        Places = new int[rows.Count][];
        for (var row = 0; row < rows.Count; row++)
        {
            // Most nights name the same benchmarks as the one before.
            var columnOf = row > 0 && rows[row].Labels == rows[row - 1].Labels ? Places[row - 1] : [.. rows[row].Labels.Select(label => ColumnOf(label.Name))];
            Places[row] = columnOf;
            Array.Fill(Bases[row], double.NaN);
            Array.Fill(Heads[row], double.NaN);
            var numbers = rows[row].AsNumbers();
            for (var place = 0; place < numbers.Length; place++)
            {
                var column = columnOf[place];
                Bases[row][column] = Math.Log(numbers[place].BaseMean);
                Heads[row][column] = Math.Log(numbers[place].HeadMean);
                IsIncluded[column] = !rows[row].IsExcludedAt(place);
            }
        }

        IncludedColumns = [.. Enumerable.Range(0, columns.Count).Where(column => IsIncluded[column])];
    }

    public IReadOnlyList<Comparison> Rows { get; }

    /// <summary>Names of all benchmarks that any row has, in ordinal order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The column of each of a row's benchmarks, in the order of the pair.</summary>
    public int[][] Places { get; }

    /// <summary>ln(mean of the base) by row and column.</summary>
    public double[][] Bases { get; }

    /// <summary>ln(mean of the head) by row and column.</summary>
    public double[][] Heads { get; }

    /// <summary>Whether the headline counts a column.</summary>
    public bool[] IsIncluded { get; }

    /// <summary>The columns that the headline counts.</summary>
    public int[] IncludedColumns { get; }

    public static SeriesTable Of(Series series)
    {
        var rows = series.Comparisons.Where(comparison => comparison.IsCounted).ToList();
        var columns = rows.Select(row => row.Labels).Distinct().SelectMany(labels => labels).Select(label => label.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new SeriesTable(rows, columns);
    }

    /// <summary>Where a benchmark's column is; below 0 for one that no row has.</summary>
    public int ColumnOf(string benchmark) => ((List<string>)Columns).BinarySearch(benchmark, StringComparer.Ordinal);

    /// <summary>ln(speedup) of a benchmark on a night; NaN where the pair lacks it.</summary>
    public double Ratio(int row, int column) => Bases[row][column] - Heads[row][column];

    /// <summary>ln(speedup) of the included columns on a night; NaN where the pair lacks one.</summary>
    public double[] IncludedRatios(int row) => Array.ConvertAll(IncludedColumns, column => Ratio(row, column));

    /// <summary>The included columns of a row of either side.</summary>
    public double[] Included(double[] row) => Array.ConvertAll(IncludedColumns, column => row[column]);
}
