namespace Brrr.Statistics;

/// <summary>
/// A logarithm with the standard error that other nights of the same code would show, and its degrees of freedom: a t interval, a p-value, a
/// detection limit.
/// </summary>
/// <param name="Value">The logarithm of the speedup; above 0 the head is faster.</param>
/// <param name="StandardError">Of the value, nights included.</param>
/// <param name="DegreesOfFreedom">Of the standard error.</param>
/// <param name="IsProvisional">Whether the noise is assumed from elsewhere because the series is young.</param>
internal readonly record struct NightEstimate(double Value, double StandardError, double DegreesOfFreedom, bool IsProvisional)
{
    /// <summary>The 95 % interval.</summary>
    public LogInterval Interval() => new(Value, CriticalValue * StandardError);

    /// <summary>The two-sided p-value of "the head is as fast as the base".</summary>
    public double PValue() =>
        StandardError > 0 ? StudentT.TwoSidedTail(Value / StandardError, DegreesOfFreedom) : Value == 0 ? 1 : 0;

    /// <summary>
    /// "Tonight could have detected >= x": the smallest true change (0.01 is 1 %) that the 95 % interval would have told from none with a probability of 0.8,
    /// exp((t(0.975) + t(0.8)) SE) - 1. The usual approximation of the power of a t test (Cohen 1988, section 2.2, takes the same 0.8).
    /// </summary>
    public double Detectable() =>
        FiniteRatio.Of((CriticalValue + StudentT.Critical(0.4, DegreesOfFreedom)) * StandardError) - 1;

    private double CriticalValue => StudentT.Critical(0.05, DegreesOfFreedom);
}
