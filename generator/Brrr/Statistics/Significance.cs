using System.Runtime.InteropServices;

namespace Brrr.Statistics;

/// <summary>
/// pyperf's two-sample t test at 95 %, kept for parity: whether the difference of two benchmarks is "significant", and the t score.
/// Where pyperf's test fails (unequal counts, no variance, one value a side) it answers "significant" without a score, and so do we.
/// Source: pyperf <c>_utils.py</c> is_significant, <c>_compare.py</c> is_significant_benchs.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Significance
{
    /// <summary>Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom, as pyperf's table has them.</summary>
    private static readonly double[] CriticalByDegreesOfFreedom =
    [
        0, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ];

    private static readonly Significance WithoutScore = new(true, null);

    private readonly double score;

    /// <param name="isSignificant">pyperf's answer.</param>
    /// <param name="score">The t score; null for none.</param>
    public Significance(bool isSignificant, double? score) => (IsSignificant, this.score) = (isSignificant, score ?? double.NaN);

    /// <summary>pyperf's answer.</summary>
    public bool IsSignificant { get; }

    /// <summary>Above 0 the head is faster; null where pyperf gives none.</summary>
    public double? TScore => MissingNumber.OrNull(score);

    /// <summary>Tests the values of both sides, at least one each, in the same unit.</summary>
    public static Significance Of(ReadOnlySpan<double> baseValues, ReadOnlySpan<double> headValues) =>
        Of(SampleVariance.MomentsOf(baseValues), SampleVariance.MomentsOf(headValues));

    /// <summary>The same of their moments.</summary>
    public static Significance Of(Moments before, Moments after)
    {
        var count = before.Count;
        if (count != after.Count || count < 2) return WithoutScore;

        var squares = before.Squares + after.Squares;
        var degreesOfFreedom = (2 * count) - 2;
        var error = squares / degreesOfFreedom / count;
        if (error == 0) return WithoutScore;

        var score = (before.Mean - after.Mean) / Math.Sqrt(error * 2);
        return new Significance(Math.Abs(score) >= CriticalValue(degreesOfFreedom), score);
    }

    /// <summary>The 95 % point that pyperf takes: by table up to 30 degrees of freedom, then in steps.</summary>
    public static double CriticalValue(int degreesOfFreedom) => degreesOfFreedom switch
    {
        >= 200 => 1.960,
        >= 100 => 1.984,
        >= 80 => 1.990,
        >= 60 => 2.000,
        >= 50 => 2.009,
        >= 40 => 2.021,
        > 30 => CriticalByDegreesOfFreedom[30],
        _ => CriticalByDegreesOfFreedom[degreesOfFreedom],
    };
}
