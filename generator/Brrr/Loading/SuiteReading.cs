using System.Collections.ObjectModel;
using Brrr.Pyperf;

namespace Brrr.Loading;

/// <summary>What came out of a results file: the suite, and the benchmarks that had to be left out of it.</summary>
internal sealed record SuiteReading(BenchmarkSuite Suite, IReadOnlyList<BrokenBenchmark> LeftOut)
{
    /// <summary>Why each benchmark was left out, by its name.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; } = LeftOut.Count == 0 ? ReadOnlyDictionary<string, string>.Empty : LeftOut
        .GroupBy(each => each.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Reason, StringComparer.Ordinal);

    /// <summary>A date of a run that no calendar has, as the file writes it; null where there is none.</summary>
    public string? ImpossibleDate { get; init; }
}
