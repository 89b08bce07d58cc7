namespace Brrr.Statistics;

/// <summary>
/// A two-sided t test between two neighbouring segments of a row. Where they are short, the residuals of the segments before them join the pooled variance,
/// as in the contrast of an analysis of variance: three nights of outage can not tell their own noise.
/// </summary>
/// <param name="Step">Mean of the right segment less that of the left.</param>
/// <param name="Statistic">t; infinite where nothing varies.</param>
/// <param name="DegreesOfFreedom">Of the pooled variance.</param>
/// <param name="Unevenness">The largest residual of the right segment in standard deviations of what came before it; 0 where that is unknown.</param>
/// <param name="DegreesBefore">Of that standard deviation.</param>
internal readonly record struct SegmentTest(double Step, double Statistic, int DegreesOfFreedom, double Unevenness, int DegreesBefore)
{
    /// <summary>The two-sided p-value.</summary>
    public double PValue => DegreesOfFreedom == 0 ? 1 : StudentT.TwoSidedTail(Statistic, DegreesOfFreedom);

    /// <summary>abs(t) as a share of the critical value: 1 and more is significant, and the smallest is the weakest.</summary>
    public double Strength(CriticalTable critical) => Math.Abs(Statistic) / critical[DegreesOfFreedom];

    /// <summary>
    /// Tests values[start..position] against values[position..end].
    /// </summary>
    /// <param name="values">The row.</param>
    /// <param name="start">The first index of the left segment.</param>
    /// <param name="position">The first index of the right segment.</param>
    /// <param name="end">The index after it.</param>
    /// <param name="earlier">Rising starts of the segments before <paramref name="start"/>, the oldest first; their residuals may join.</param>
    /// <param name="fewestResiduals">Earlier segments join, the nearest first, until so many degrees of freedom are reached.</param>
    public static SegmentTest Of(
        ReadOnlySpan<double> values, int start, int position, int end, ReadOnlySpan<int> earlier = default, int fewestResiduals = 0)
    {
        var left = Moments.Of(values[start..position]);
        var right = Moments.Of(values[position..end]);
        var squares = left.Squares;
        var freedom = left.Count - 1;
        var before = start;
        for (var i = earlier.Length - 1; i >= 0 && freedom + right.Count - 1 < fewestResiduals; i--)
        {
            var segment = Moments.Of(values[earlier[i]..before]);
            before = earlier[i];
            squares += segment.Squares;
            freedom += Math.Max(0, segment.Count - 1);
        }

        var largest = 0.0;
        foreach (var value in values[position..end])
            largest = Math.Max(largest, Math.Abs(value - right.Mean));

        var pooled = freedom + right.Count - 1;
        var step = right.Mean - left.Mean;
        var error = pooled == 0 ? 0 : Math.Sqrt((squares + right.Squares) / pooled * (1.0 / left.Count + 1.0 / right.Count));
        var unevenness = squares == 0 ? 0 : largest / Math.Sqrt(squares / freedom);
        return new SegmentTest(step, step == 0 ? 0 : step / error, pooled, unevenness, freedom);
    }
}
