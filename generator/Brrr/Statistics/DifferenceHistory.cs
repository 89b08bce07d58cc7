namespace Brrr.Statistics;

/// <summary>
/// The consecutive differences of a series' L as its nights arrive, each on the benchmarks that both nights share, and the epochs that they do not
/// cross.
/// </summary>
internal sealed class DifferenceHistory
{
    private readonly List<double> differences = [];
    private readonly List<int> epochs = [];

    /// <summary>The first run of every epoch, rising; the first one is run 0.</summary>
    public List<int> Epochs => epochs;

    /// <summary>Takes in the newest run of the table.</summary>
    public void Append(NightlyLogs logs, bool beginsEpoch)
    {
        var run = differences.Count;
        if (run == 0 || beginsEpoch)
            epochs.Add(run);

        double? difference = run == 0 || beginsEpoch ? null : SharedDifference.Between(logs.Ratios(run - 1), logs.Ratios(run));
        differences.Add(difference ?? double.NaN);
    }

    /// <summary>The first run of the epoch that a run belongs to.</summary>
    public int EpochStart(int run)
    {
        var i = epochs.BinarySearch(run);
        return epochs[i < 0 ? ~i - 1 : i];
    }

    /// <summary>
    /// The last 19 differences before a run, within the epoch of the run before it, oldest first; written to a buffer of at least that length.
    /// </summary>
    public ReadOnlySpan<double> Before(int run, Span<double> buffer)
    {
        var count = 0;
        for (var i = Math.Max(EpochStart(run - 1) + 1, run - NightNoise.Memory); i < run; i++)
        {
            if (!double.IsNaN(differences[i]))
                buffer[count++] = differences[i];
        }

        return buffer[..count];
    }
}
