using System.Runtime.InteropServices;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>How many of a pair's included benchmarks have which verdict. Those too young for one are unclear, so that the four sum to the included ones.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VerdictCounts(int Faster, int Slower, int Same, int Unclear)
{
    /// <summary>Counts the included benchmarks; null where none has a verdict yet.</summary>
    /// <param name="comparison">The pair.</param>
    /// <param name="benchmarks">Its benchmarks by name.</param>
    public static VerdictCounts? Of(Comparison comparison, IReadOnlyDictionary<string, BenchmarkReading> benchmarks)
    {
        var verdicts = comparison.Included.Select(benchmark => benchmarks[benchmark.Name].Verdict).ToList();
        return verdicts.TrueForAll(verdict => verdict is null)
            ? null
            : new VerdictCounts(Count(Verdict.Faster), Count(Verdict.Slower), Count(Verdict.Same), Count(Verdict.Unclear));

        int Count(Verdict verdict) => verdicts.Count(own => (own ?? Verdict.Unclear) == verdict);
    }

    /// <summary>The number of one verdict.</summary>
    public int Of(Verdict verdict) => verdict switch
    {
        Verdict.Faster => Faster,
        Verdict.Slower => Slower,
        Verdict.Same => Same,
        _ => Unclear,
    };
}
