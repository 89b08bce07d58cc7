namespace Brrr.Comparisons;

/// <summary>A benchmark of one side's file that could not be used.</summary>
/// <param name="Name">The benchmark, as far as the file names it.</param>
/// <param name="Side">"base" or "head".</param>
/// <param name="Reason">What is wrong.</param>
internal sealed record LeftOutBenchmark(string Name, string Side, string Reason);
