namespace Brrr.Sampling;

/// <summary>What was written: result files, commits that they measure, and bytes on disk.</summary>
internal sealed record SampleSummary(int Files, int Commits, long Bytes);
