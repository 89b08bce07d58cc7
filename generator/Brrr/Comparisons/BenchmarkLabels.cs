using System.Collections;

namespace Brrr.Comparisons;

/// <summary>What the benchmarks of a pair are called, in ordinal order of their names. Most pairs share a list, and with it what is found of all of them.</summary>
/// <param name="labels">One a benchmark.</param>
internal sealed class BenchmarkLabels(BenchmarkLabel[] labels) : IReadOnlyList<BenchmarkLabel>
{
    /// <summary>Pairs of one site all leave out the same names.</summary>
    private IncludedPlaces? included;

    public int Count => labels.Length;

    public BenchmarkLabel this[int index] => labels[index];

    /// <summary>Where those are that the headline counts.</summary>
    /// <param name="exclude">Names that it leaves out.</param>
    public IncludedPlaces Without(IReadOnlySet<string> exclude) =>
        included is { } known && known.Exclude == exclude ? known : included = IncludedPlaces.Of(labels, exclude);

    public IEnumerator<BenchmarkLabel> GetEnumerator() => ((IEnumerable<BenchmarkLabel>)labels).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
