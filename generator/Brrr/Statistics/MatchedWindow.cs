namespace Brrr.Statistics;

/// <summary>
/// A stretch of runs seen through the benchmarks that all of them share, so that a changed suite is no change of speed. Walking back from the newest run, a run
/// is left out where sharing with it would leave fewer than half of the newest run's benchmarks: one broken night must not blind the others.
/// Is refilled again and again: its spans hold until then.
/// </summary>
/// <param name="logs">The table it looks at.</param>
internal sealed class MatchedWindow(NightlyLogs logs)
{
    private readonly bool[] shared = new bool[logs.Columns];
    private int[] runs = new int[64];
    private double[] ratios = new double[64];
    private int newest;

    /// <summary>The number of runs in the window.</summary>
    public int Count { get; private set; }

    /// <summary>The number of benchmarks that all of them share.</summary>
    public int SharedCount { get; private set; }

    /// <summary>The runs, rising.</summary>
    public ReadOnlySpan<int> Runs => runs.AsSpan(runs.Length - Count);

    /// <summary>L of each run on the shared benchmarks.</summary>
    public ReadOnlySpan<double> Ratios => this.ratios.AsSpan(runs.Length - Count);

    /// <summary>Whether each benchmark is shared.</summary>
    public ReadOnlySpan<bool> Shared => shared;

    /// <summary>Looks at the runs [from, end) without those left out.</summary>
    /// <param name="from">The first run.</param>
    /// <param name="end">The first run after them.</param>
    /// <param name="leftOut">Whether each run is left out.</param>
    /// <param name="shownFrom">From this run on none is.</param>
    public void Fill(int from, int end, IReadOnlyList<bool> leftOut, int shownFrom = int.MaxValue)
    {
        if (runs.Length < end - from)
        {
            runs = new int[2 * (end - from)];
            this.ratios = new double[2 * (end - from)];
        }

        Array.Fill(shared, true);
        Count = 0;
        SharedCount = 0;
        for (var run = end - 1; run >= from; run--)
        {
            if ((run >= shownFrom || !leftOut[run]) && Share(run))
                runs[runs.Length - ++Count] = run;
        }

        for (var i = runs.Length - Count; i < runs.Length; i++)
            this.ratios[i] = Mean(logs.Ratios(runs[i]));
    }

    /// <summary>The index in the window of the first run at or after <paramref name="run"/>.</summary>
    public int IndexOf(int run)
    {
        var index = Runs.BinarySearch(run);
        return index < 0 ? ~index : index;
    }

    /// <summary>The mean of a run's columns over the shared benchmarks.</summary>
    public double Mean(ReadOnlySpan<double> columns)
    {
        if (columns.Length == 1)
            return columns[0];

        var sum = 0.0;
        for (var column = 0; column < columns.Length; column++)
        {
            if (shared[column])
                sum += columns[column];
        }

        return sum / SharedCount;
    }

    private bool Share(int run)
    {
        var ratios = logs.Ratios(run);
        var kept = 0;
        for (var column = 0; column < ratios.Length; column++)
            kept += shared[column] && !double.IsNaN(ratios[column]) ? 1 : 0;

        // The newest run comes first and sets the measure.
        if (Count == 0)
            newest = kept;
        else if (2 * kept < newest)
            return false;

        SharedCount = kept;
        for (var column = 0; column < ratios.Length; column++)
            shared[column] &= !double.IsNaN(ratios[column]);
        return true;
    }

}
