using System.Collections;

namespace Brrr.Comparisons;

/// <summary>The benchmarks of a pair that the headline counts: a view, for they are many and large.</summary>
internal sealed class IncludedBenchmarks : IReadOnlyList<BenchmarkComparison>
{
    private readonly BenchmarkTable all;
    private readonly int[] places;

    private IncludedBenchmarks(BenchmarkTable all, int[] places) => (this.all, this.places) = (all, places);

    public int Count => places.Length;

    public BenchmarkComparison this[int index] => all[places[index]];

    /// <summary>Those of a pair; all of them themselves where none is excluded.</summary>
    public static IReadOnlyList<BenchmarkComparison> Of(BenchmarkTable all)
    {
        if (all.IncludedCount == all.Count) return all;
        return new IncludedBenchmarks(all, [.. Enumerable.Range(0, all.Count).Where(place => !all.IsExcluded(place))]);
    }

    public IEnumerator<BenchmarkComparison> GetEnumerator()
    {
        foreach (var place in places) yield return all[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
