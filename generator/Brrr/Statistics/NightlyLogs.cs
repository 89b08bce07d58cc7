namespace Brrr.Statistics;

/// <summary>
/// A growing table: one row a run in order of commit time, one column a benchmark, the logarithms of the mean times of base and head. NaN where the pair
/// lacks the benchmark. A benchmark's own series has one column.
/// </summary>
/// <param name="columns">The number of benchmarks that any run may have.</param>
/// <param name="runs">How many runs it will have, as far as that is known; there may be more.</param>
internal sealed class NightlyLogs(int columns, int runs = NightlyLogs.UsualRuns)
{
    /// <summary>Room for a young series.</summary>
    public const int UsualRuns = 16;

    private double[] bases = new double[Math.Max(runs, 1) * columns];
    private double[] heads = new double[Math.Max(runs, 1) * columns];
    private double[] ratios = new double[Math.Max(runs, 1) * columns];

    /// <summary>The number of benchmarks.</summary>
    public int Columns => columns;

    /// <summary>The number of runs so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a run: ln(seconds per loop) of base and head.</summary>
    public void Append(ReadOnlySpan<double> bases, ReadOnlySpan<double> heads)
    {
        if (bases.Length != columns || heads.Length != columns)
            throw new ArgumentException($"A run of this table has {columns} columns, not {bases.Length} and {heads.Length}.", nameof(bases));

        var offset = Count * columns;
        if (offset == this.bases.Length)
            Grow();

        var present = 0;
        for (var column = 0; column < columns; column++)
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

    /// <summary>ln(base) of a run.</summary>
    public ReadOnlySpan<double> Bases(int run) => this.bases.AsSpan(run * columns, columns);

    /// <summary>ln(head) of a run.</summary>
    public ReadOnlySpan<double> Heads(int run) => this.heads.AsSpan(run * columns, columns);

    /// <summary>ln(base) - ln(head) of a run.</summary>
    public ReadOnlySpan<double> Ratios(int run) => ratios.AsSpan(run * columns, columns);

    private void Grow()
    {
        Array.Resize(ref this.bases, this.bases.Length * 2);
        Array.Resize(ref this.heads, this.heads.Length * 2);
        Array.Resize(ref ratios, ratios.Length * 2);
    }
}
