using Brrr.Statistics;

namespace Brrr.Tests.Statistics;

/// <summary>The real geometric mean's nights less the median of their segment: real noise without real changes.</summary>
internal static class RealResiduals
{
    /// <summary>The residuals in order of commit time.</summary>
    public static double[] Of(RealSeries series)
    {
        int[] starts = [0, .. ConfirmedPositions(series), series.Nights.Length];
        var residuals = new List<double>();
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            double[] segment = [.. series.Nights[starts[i]..starts[i + 1]].Select(night => Math.Log(night.Geomean))];
            var median = Median.Of(segment);
            residuals.AddRange(segment.Select(value => value - median));
        }

        return [.. residuals];
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
        [.. Replay.Of(series, series.Nights.Length).Report().Where(change => change.State == ChangeState.Confirmed).Select(change => change.Position)];
}
