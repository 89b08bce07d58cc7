using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// A series as numbers: one row a counting pair in order of time, one column a benchmark, natural logarithms of both sides' mean times; NaN where a
/// pair lacks a benchmark. Withheld pairs, and those without a speedup, have no row.
/// </summary>
internal sealed class SeriesTable
{
    private readonly int[][] rowsWith;

    private SeriesTable(IReadOnlyList<Comparison> rows, IReadOnlyList<string> columns)
    {
        Rows = rows;
        Columns = columns;
        Places = new int[rows.Count][];
        Logs = new NightlyLogs(columns.Count, rows.Count);
        var isIncluded = new bool[columns.Count];
        var (bases, heads) = (new double[columns.Count], new double[columns.Count]);
        for (var row = 0; row < rows.Count; row++)
        {
            // Most nights name the same benchmarks as the one before.
            var columnOf = row > 0 && rows[row].Labels == rows[row - 1].Labels ? Places[row - 1] : [.. rows[row].Labels.Select(label => ColumnOf(label.Name))];
            Places[row] = columnOf;
            Array.Fill(bases, double.NaN);
            Array.Fill(heads, double.NaN);
            var numbers = rows[row].AsNumbers();
            for (var place = 0; place < numbers.Length; place++)
            {
                var column = columnOf[place];
                bases[column] = Math.Log(numbers[place].BaseMean);
                heads[column] = Math.Log(numbers[place].HeadMean);
                isIncluded[column] = !rows[row].IsExcludedAt(place);
            }

            Logs.Append(bases, heads);
        }

        IsIncluded = isIncluded;
        IncludedColumns = [.. Enumerable.Range(0, columns.Count).Where(column => isIncluded[column])];
        Included = IncludedColumns.Length == columns.Count ? Logs : IncludedOnly();
        AllRows = [.. Enumerable.Range(0, rows.Count)];
        rowsWith = FindRows();
    }

    public IReadOnlyList<Comparison> Rows { get; }

    /// <summary>Names of all benchmarks that any row has, in ordinal order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The column of each of a row's benchmarks, in the order of the pair.</summary>
    public int[][] Places { get; }

    /// <summary>ln(mean) of both sides by row and column.</summary>
    public NightlyLogs Logs { get; }

    /// <summary>The same of the columns that the headline counts.</summary>
    public NightlyLogs Included { get; }

    /// <summary>Whether the headline counts a column.</summary>
    public IReadOnlyList<bool> IsIncluded { get; }

    /// <summary>The columns that the headline counts.</summary>
    public int[] IncludedColumns { get; }

    /// <summary>The number of each row.</summary>
    public int[] AllRows { get; }

    public static SeriesTable Of(Series series)
    {
        var rows = series.Comparisons.Where(comparison => comparison.IsCounted).ToList();
        var columns = rows.Select(row => row.Labels).Distinct().SelectMany(labels => labels).Select(label => label.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new SeriesTable(rows, columns);
    }

    /// <summary>Where a benchmark's column is; below 0 for one that no row has.</summary>
    public int ColumnOf(string benchmark) => ((List<string>)Columns).BinarySearch(benchmark, StringComparer.Ordinal);

    /// <summary>ln(speedup) of a benchmark on a night; NaN where the pair lacks it.</summary>
    public double Ratio(int row, int column) => Logs.Ratios(row)[column];

    /// <summary>The rows that have a benchmark, rising.</summary>
    public int[] RowsWith(int column) => rowsWith[column];

    private NightlyLogs IncludedOnly()
    {
        var included = new NightlyLogs(IncludedColumns.Length, Rows.Count);
        var (bases, heads) = (new double[IncludedColumns.Length], new double[IncludedColumns.Length]);
        for (var row = 0; row < Rows.Count; row++)
        {
            for (var i = 0; i < IncludedColumns.Length; i++)
                (bases[i], heads[i]) = (Logs.Bases(row)[IncludedColumns[i]], Logs.Heads(row)[IncludedColumns[i]]);
            included.Append(bases, heads);
        }

        return included;
    }

    /// <summary>Most benchmarks are in all rows, and share one list of them.</summary>
    private int[][] FindRows()
    {
        var counts = new int[Columns.Count];
        foreach (var columnOf in Places)
        {
            foreach (var column in columnOf) counts[column]++;
        }

        var found = Array.ConvertAll(counts, count => count == Rows.Count ? AllRows : new int[count]);
        Array.Clear(counts);
        for (var row = 0; row < Places.Length; row++)
        {
            foreach (var column in Places[row]) found[column][counts[column]++] = row;
        }

        return found;
    }
}
