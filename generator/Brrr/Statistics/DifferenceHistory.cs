namespace Brrr.Statistics;

/// <summary>
/// The consecutive differences of a series' L as its nights arrive, each on the benchmarks that both nights share, and the epochs that they do not
/// cross.
/// </summary>
internal sealed class DifferenceHistory
{
    /// <summary>Those before either of the last two runs, and the newest.</summary>
    public const int Length = NightNoise.Memory + 2;

    private readonly double[] differences = new double[Length];
    private readonly List<int> epochs = [];
    private int count;

    /// <summary>The first run of every epoch, rising; the first one is run 0.</summary>
    public List<int> Epochs => epochs;

    /// <summary>Takes in the next run of the table.</summary>
    public void Append(NightlyLogs logs, bool beginsEpoch)
    {
        var run = count;
        Pass(beginsEpoch);
        if (run != 0 && !beginsEpoch)
            differences[run % Length] = SharedDifference.Between(logs.Ratios(run - 1), logs.Ratios(run)) ?? double.NaN;
    }

    /// <summary>Takes in the next run without its difference: none of the runs that are asked about is near it.</summary>
    public void Pass(bool beginsEpoch)
    {
        if (count == 0 || beginsEpoch)
            epochs.Add(count);
        differences[count++ % Length] = double.NaN;
    }

    /// <summary>The first run of the epoch that a run belongs to.</summary>
    public int EpochStart(int run)
    {
        var i = epochs.BinarySearch(run);
        return epochs[i < 0 ? ~i - 1 : i];
    }

    /// <summary>
    /// The last 19 differences before one of the last two runs or the next, within the epoch of the run before it, oldest first; written to a buffer of at least
    /// that length.
    /// </summary>
    public ReadOnlySpan<double> Before(int run, Span<double> buffer)
    {
        var known = 0;
        for (var i = Math.Max(EpochStart(run - 1) + 1, run - NightNoise.Memory); i < run; i++)
        {
            var difference = differences[i % Length];
            if (!double.IsNaN(difference))
                buffer[known++] = difference;
        }

        return buffer[..known];
    }
}
