using System.Collections;

namespace Brrr.Comparisons;

/// <summary>The benchmarks of a pair that the headline counts: a view, for they are many.</summary>
/// <param name="all">All of the pair.</param>
/// <param name="places">Where those are that count.</param>
internal sealed class IncludedBenchmarks(BenchmarkTable all, int[] places) : IReadOnlyList<BenchmarkComparison>
{
    public int Count => places.Length;

    public BenchmarkComparison this[int index] => all[places[index]];

    public IEnumerator<BenchmarkComparison> GetEnumerator()
    {
        foreach (var place in places) yield return all[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
