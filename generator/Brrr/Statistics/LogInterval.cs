namespace Brrr.Statistics;

/// <summary>A 95 % interval of a speedup, held as logarithms (symmetric there) and read as ratios: base over head, above 1 the head is faster.</summary>
internal readonly record struct LogInterval
{
    /// <summary>An interval around the logarithm <paramref name="centre"/>.</summary>
    public LogInterval(double centre, double halfWidth)
    {
        if (!double.IsFinite(centre))
            throw new ArgumentOutOfRangeException(nameof(centre), centre, "The centre of an interval is a finite logarithm.");
        if (!(halfWidth >= 0) || double.IsInfinity(halfWidth))
            throw new ArgumentOutOfRangeException(nameof(halfWidth), halfWidth, "The half width of an interval is finite and not negative.");
        Centre = centre;
        HalfWidth = halfWidth;
    }

    /// <summary>The logarithm of the estimate.</summary>
    public double Centre { get; }

    /// <summary>The distance from the centre to either end, in logarithms.</summary>
    public double HalfWidth { get; }

    /// <summary>The logarithm of the lower end.</summary>
    public double Low => Centre - HalfWidth;

    /// <summary>The logarithm of the upper end.</summary>
    public double High => Centre + HalfWidth;

    /// <summary>The estimate as a ratio.</summary>
    public double Speedup => Math.Exp(Centre);

    /// <summary>The lower end as a ratio.</summary>
    public double LowSpeedup => FiniteRatio.Of(Low);

    /// <summary>The upper end as a ratio.</summary>
    public double HighSpeedup => FiniteRatio.Of(High);

    /// <summary>Whether the logarithm lies inside, the ends included.</summary>
    public bool Contains(double logarithm) => Low <= logarithm && logarithm <= High;
}
