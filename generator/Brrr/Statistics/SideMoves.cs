namespace Brrr.Statistics;

/// <summary>
/// How far each side's time moved at a change, in logarithms by medians of the segments (means are misled by nights on which both sides jump): above
/// 0 it got slower.
/// The step of L is Base - Head + Residual.
/// </summary>
/// <param name="Base">The move of ln(base time).</param>
/// <param name="Head">The move of ln(head time).</param>
/// <param name="Residual">What the medians leave of the step of the means.</param>
internal readonly record struct SideMoves(double Base, double Head, double Residual)
{
    /// <summary>The side that makes up two thirds of the step or more; the larger one where both do.</summary>
    public MovedSide Moved
    {
        get
        {
            var step = Base - Head + Residual;
            var larger = Math.Abs(Base) > Math.Abs(Head) ? MovedSide.Base : MovedSide.Head;
            var part = larger == MovedSide.Base ? Base : -Head;
            return part * Math.Sign(step) >= Math.Abs(step) * 2 / 3 ? larger : MovedSide.Both;
        }
    }

    /// <summary>From the segments' logarithms of base and head before and after the change, and the step of L.</summary>
    public static SideMoves Of(
        ReadOnlySpan<double> baseBefore, ReadOnlySpan<double> baseAfter, ReadOnlySpan<double> headBefore, ReadOnlySpan<double> headAfter, double step)
    {
        var @base = Median.Of(baseAfter) - Median.Of(baseBefore);
        var head = Median.Of(headAfter) - Median.Of(headBefore);
        return new SideMoves(@base, head, step - (@base - head));
    }
}
