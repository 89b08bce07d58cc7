namespace Brrr.Sampling;

/// <summary>What one worker process measured. A calibration run has warmups only.</summary>
internal sealed record SampleRun
{
    /// <summary>When it ended, on the machine's own clock.</summary>
    public required DateTime Date { get; init; }

    /// <summary>Seconds that it took.</summary>
    public required double Duration { get; init; }

    public required double LoadAverage { get; init; }

    /// <summary>Seconds since the machine booted.</summary>
    public required double Uptime { get; init; }

    /// <summary>The largest resident set in bytes; null where the system does not say.</summary>
    public required long? Memory { get; init; }

    public required IReadOnlyList<SampleWarmup> Warmups { get; init; }

    /// <summary>Seconds per loop.</summary>
    public required IReadOnlyList<double> Values { get; init; }
}
