namespace Brrr.Sampling;

/// <summary>One benchmark of a result: how often it loops, and its runs, the calibration run first.</summary>
internal sealed record SampleMeasurement(SampleBenchmark Benchmark, long Loops, IReadOnlyList<SampleRun> Runs);
