namespace Brrr.Pyperf;

/// <summary>
/// One worker process that measured values (pyperf's word is "run"). Calibration runs, which have warmups only, are not kept.
/// </summary>
/// <param name="Values">Measured values in file order, in the benchmark's unit per loop iteration; all above 0 and finite, at least one.</param>
/// <param name="PeakMemory">Peak memory of the process in bytes, null where the file has none.</param>
internal readonly record struct Run(ReadOnlyMemory<double> Values, double? PeakMemory);
