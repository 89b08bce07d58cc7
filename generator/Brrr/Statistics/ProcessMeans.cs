using System.Runtime.InteropServices;

namespace Brrr.Statistics;

/// <summary>
/// What one side of a benchmark says when its processes, not its values, are the sample: their number, the mean of their means (seconds per loop)
/// and the variance of their means, which one process alone does not have. pyperf's values of one process are not independent
/// (Kalibera and Jones, "Rigorous benchmarking in reasonable time", ISMM 2013, section 3).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProcessMeans
{
    private ProcessMeans(int count, double mean, double? variance) => (Count, Mean, Variance) = (count, mean, variance);

    /// <summary>The number of processes that have values.</summary>
    public int Count { get; }

    /// <summary>The mean of the process means, seconds per loop.</summary>
    public double Mean { get; }

    /// <summary>The sample variance (n - 1) of the process means; null with one process.</summary>
    public double? Variance { get; }

    /// <summary>The squared relative standard error of the mean, which is the variance of its logarithm; null with one process.</summary>
    public double? LogVariance => Variance / (Count * Mean * Mean);

    /// <summary>What was summarised before.</summary>
    /// <param name="count">The number of processes, at least one.</param>
    /// <param name="mean">Their mean, seconds per loop.</param>
    /// <param name="variance">Their sample variance; null with one process.</param>
    public static ProcessMeans Known(int count, double mean, double? variance) => new(count, mean, variance);

    /// <summary>Summarises the mean of each process, seconds per loop, all above 0.</summary>
    public static ProcessMeans Of(ReadOnlySpan<double> means)
    {
        if (means.IsEmpty)
            throw new ArgumentException("A side needs at least one process with values.", nameof(means));

        var sum = 0.0;
        foreach (var mean in means)
            sum += mean > 0 && double.IsFinite(mean) ? mean : throw new ArgumentException($"A process mean of {mean} s is no time.", nameof(means));

        var centre = sum / means.Length;
        if (means.Length == 1)
            return new ProcessMeans(1, centre, null);

        var squares = 0.0;
        foreach (var mean in means)
            squares += (mean - centre) * (mean - centre);
        return new ProcessMeans(means.Length, centre, squares / (means.Length - 1));
    }
}
