namespace Brrr.Statistics;

/// <summary>
/// The logarithm of one benchmark's speedup, ln(base) - ln(head), with its standard error within the night (delta method) and Welch and
/// Satterthwaite's degrees of freedom (Welch, Biometrika 34, 1947). Where a side ran as one process there is neither.
/// </summary>
/// <param name="Value">ln(base) - ln(head); above 0 the head is faster.</param>
/// <param name="StandardError">The standard error of the value; null where a side has one process.</param>
/// <param name="DegreesOfFreedom">Of the standard error; null where it is, and where no process differs from another.</param>
internal readonly record struct LogRatio(double Value, double? StandardError, double? DegreesOfFreedom)
{
    /// <summary>Compares the process means of base and head.</summary>
    public static LogRatio Of(ProcessMeans @base, ProcessMeans head)
    {
        var value = Math.Log(@base.Mean) - Math.Log(head.Mean);
        if (@base.LogVariance is not { } baseVariance || head.LogVariance is not { } headVariance)
            return new LogRatio(value, null, null);

        var variance = baseVariance + headVariance;
        if (variance == 0)
            return new LogRatio(value, 0, null);

        var freedom = variance * variance
            / (baseVariance * baseVariance / (@base.Count - 1) + headVariance * headVariance / (head.Count - 1));
        return new LogRatio(value, Math.Sqrt(variance), freedom);
    }

    /// <summary>Welch's 95 % interval of this pair of builds on this night; null without a standard error. No variance gives an interval of width 0.</summary>
    public LogInterval? Interval() => (StandardError, DegreesOfFreedom) switch
    {
        (null, _) => null,
        ({ } error, { } freedom) => new LogInterval(Value, StudentT.Critical(0.05, freedom) * error),
        _ => new LogInterval(Value, 0),
    };
}
