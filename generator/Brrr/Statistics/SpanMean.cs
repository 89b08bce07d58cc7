namespace Brrr.Statistics;

/// <summary>What a span of nights says: the mean of their L, its t interval with the nights as the sample, and their range.</summary>
/// <param name="Estimate">The mean with sd / sqrt(n) and n - 1 degrees of freedom; null with one night. Real changes within the span widen it.</param>
/// <param name="Mean">The mean of L.</param>
/// <param name="Lowest">The smallest L.</param>
/// <param name="Highest">The largest L.</param>
/// <param name="Nights">How many nights.</param>
internal sealed record SpanMean(NightEstimate? Estimate, double Mean, double Lowest, double Highest, int Nights)
{
    /// <summary>The span of at least one night, each as its published L.</summary>
    public static SpanMean Of(ReadOnlySpan<double> nights)
    {
        if (nights.IsEmpty)
            throw new ArgumentException("A span needs at least one night.", nameof(nights));

        var moments = Moments.Of(nights);
        var (lowest, highest) = (nights[0], nights[0]);
        foreach (var night in nights)
            (lowest, highest) = (Math.Min(lowest, night), Math.Max(highest, night));

        var freedom = moments.Count - 1;
        NightEstimate? estimate = freedom == 0
            ? null
            : new NightEstimate(moments.Mean, Math.Sqrt(moments.Squares / freedom / moments.Count), freedom, false);
        return new SpanMean(estimate, moments.Mean, lowest, highest, moments.Count);
    }
}
