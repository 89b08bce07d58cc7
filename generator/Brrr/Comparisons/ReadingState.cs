namespace Brrr.Comparisons;

/// <summary>What a reading says that takes all benchmarks of the nights before it to find.</summary>
/// <param name="Verdicts">How many benchmarks have which verdict; null where none has one yet.</param>
/// <param name="JitOff">Why the head seems to run without a JIT; null where it does not.</param>
internal sealed record ReadingState(VerdictCounts? Verdicts, string? JitOff);
