using Brrr.Statistics;

namespace Brrr.Tests.Statistics;

/// <summary>Real nights less the median of their segment: real noise without real changes.</summary>
internal static class RealResiduals
{
    /// <summary>The residuals of the geometric mean in order of commit time.</summary>
    public static double[] Of(RealSeries series) =>
        Of([.. series.Nights.Select(night => Math.Log(night.Geomean))], ConfirmedPositions(series));

    /// <summary>The residuals of one benchmark.</summary>
    public static double[] Of(RealSeries series, int column) =>
        Of(
            [.. series.Nights.Select(night => night.RatioLogs[column]).Where(double.IsFinite)],
            Confirmed(Replay.Of(series, series.Benchmarks[column])));

    private static double[] Of(double[] logs, int[] changes)
    {
        int[] starts = [0, .. changes, logs.Length];
        var residuals = new List<double>();
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            var segment = logs[starts[i]..starts[i + 1]];
            var median = Median.Of(segment);
            residuals.AddRange(segment.Select(value => value - median));
        }

        return [.. residuals];
    }

    /// <summary>120 nights: the residuals in random order, and again in another where they are fewer.</summary>
    public static double[] Shuffle(double[] residuals, int seed)
    {
        var random = new Random(seed);
        var row = new List<double>();
        while (row.Count < 120)
        {
            double[] order = [.. residuals];
            random.Shuffle(order);
            row.AddRange(order);
        }

        return [.. row.Take(120)];
    }

    /// <summary>120 nights drawn from the residuals, one by one or in blocks of neighbours.</summary>
    public static double[] Draw(double[] residuals, int seed, int block)
    {
        var random = new Random(seed);
        var row = new double[120];
        for (var i = 0; i < row.Length; i += block)
        {
            var from = random.Next(residuals.Length - block + 1);
            for (var k = i; k < Math.Min(i + block, row.Length); k++)
                row[k] = residuals[from + k - i];
        }

        return row;
    }

    /// <summary>The confirmed positions of the whole series.</summary>
    public static int[] ConfirmedPositions(RealSeries series) =>
        Confirmed(Replay.Of(series, series.Nights.Length));

    private static int[] Confirmed(ChangePointReplay replay) =>
        [.. replay.Report().Where(change => change.State == ChangeState.Confirmed).Select(change => change.Position)];
}
