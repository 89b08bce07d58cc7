namespace Brrr.Statistics;

/// <summary>
/// From an interval to a verdict: different when it excludes 1, the same when it lies within 1 % of it (an equivalence test by interval,
/// Schuirmann 1987), otherwise unclear. The margin is symmetric in logarithms, from 1/1.01 to 1.01, so that exchanging base and head mirrors the verdict.
/// </summary>
internal static class VerdictRule
{
    /// <summary>The usual equivalence margin, relative: 1 %.</summary>
    public const double UsualMargin = 0.01;

    /// <summary>The verdict on one interval.</summary>
    public static Verdict Of(LogInterval interval) => Of(interval, true);

    /// <summary>The verdict on one of many intervals: different only where Benjamini and Hochberg's procedure also discovers it.</summary>
    /// <param name="interval">The 95 % interval.</param>
    /// <param name="isDiscovery">Whether the procedure discovers it.</param>
    /// <param name="margin">Relative equivalence margin.</param>
    public static Verdict Of(LogInterval interval, bool isDiscovery, double margin = UsualMargin)
    {
        var limit = Math.Log(1 + margin);
        if (isDiscovery && interval.Low > 0)
            return Verdict.Faster;
        if (isDiscovery && interval.High < 0)
            return Verdict.Slower;
        return interval.Low >= -limit && interval.High <= limit ? Verdict.Same : Verdict.Unclear;
    }
}
