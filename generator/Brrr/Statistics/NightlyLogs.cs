namespace Brrr.Statistics;

/// <summary>
/// A growing table: one row a run in order of commit time, one column a benchmark, the logarithms of the mean times of base and head. NaN where the pair
/// lacks the benchmark. A benchmark's own series has one column.
/// </summary>
internal sealed class NightlyLogs
{
    /// <summary>Room for a young series.</summary>
    public const int UsualRuns = 16;

    private readonly int width;
    private readonly int first;
    private readonly int[]? rows;
    private double[] bases;
    private double[] heads;
    private double[] ratios;

    /// <summary>An empty table.</summary>
    /// <param name="columns">The number of benchmarks that any run may have.</param>
    /// <param name="runs">How many runs it will have, as far as that is known; there may be more.</param>
    public NightlyLogs(int columns, int runs = UsualRuns)
    {
        width = Columns = columns;
        bases = new double[Math.Max(runs, 1) * columns];
        heads = new double[bases.Length];
        ratios = new double[bases.Length];
    }

    private NightlyLogs(NightlyLogs all, int column, int[] rows)
    {
        (width, first, this.rows) = (all.width, column, rows);
        (Columns, Count) = (1, rows.Length);
        (bases, heads, ratios) = (all.bases, all.heads, all.ratios);
    }

    /// <summary>The number of benchmarks.</summary>
    public int Columns { get; }

    /// <summary>The number of runs so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a run: ln(seconds per loop) of base and head.</summary>
    public void Append(ReadOnlySpan<double> bases, ReadOnlySpan<double> heads)
    {
        if (rows is not null)
            throw new InvalidOperationException("A benchmark's own series shows a table that is whole: it takes no more runs.");
        if (bases.Length != Columns || heads.Length != Columns)
            throw new ArgumentException($"A run of this table has {Columns} columns, not {bases.Length} and {heads.Length}.", nameof(bases));

        var offset = Count * width;
        if (offset == this.bases.Length)
            Grow();

        var present = 0;
        for (var column = 0; column < bases.Length; column++)
        {
            var ratio = bases[column] - heads[column];
            this.bases[offset + column] = double.IsNaN(ratio) ? double.NaN : bases[column];
            this.heads[offset + column] = double.IsNaN(ratio) ? double.NaN : heads[column];
            ratios[offset + column] = ratio;
            present += double.IsNaN(ratio) ? 0 : 1;
        }

        if (present == 0)
            throw new ArgumentException("A run needs at least one benchmark that both sides have; leave the pair out of the series.", nameof(bases));
        Count++;
    }

    /// <summary>One benchmark's own series, without a copy: this table must take no more runs.</summary>
    /// <param name="column">The benchmark.</param>
    /// <param name="runs">The runs that have it, rising.</param>
    public NightlyLogs Of(int column, int[] runs) => new(this, first + column, runs);

    /// <summary>ln(base) of a run.</summary>
    public ReadOnlySpan<double> Bases(int run) => this.bases.AsSpan(Offset(run), Columns);

    /// <summary>ln(head) of a run.</summary>
    public ReadOnlySpan<double> Heads(int run) => this.heads.AsSpan(Offset(run), Columns);

    /// <summary>ln(base) - ln(head) of a run.</summary>
    public ReadOnlySpan<double> Ratios(int run) => ratios.AsSpan(Offset(run), Columns);

    private int Offset(int run) => (rows is null ? run : rows[run]) * width + first;

    private void Grow()
    {
        Array.Resize(ref this.bases, this.bases.Length * 2);
        Array.Resize(ref this.heads, this.heads.Length * 2);
        Array.Resize(ref ratios, ratios.Length * 2);
    }
}
