namespace Brrr.Sampling;

/// <summary>A value that pyperf measures before those that count: how often it looped, and seconds per loop.</summary>
internal readonly record struct SampleWarmup(long Loops, double Seconds);
