using System.Collections;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// The common benchmarks of a pair in ordinal order of their names, numbers apart from names: ten years of five machines have 700,000 of them, and what holds no
/// reference costs the garbage collector nothing.
/// </summary>
internal sealed class BenchmarkTable : IReadOnlyList<BenchmarkComparison>
{
    private readonly BenchmarkNumbers[] numbers;
    private readonly bool[]? excluded;

    /// <param name="labels">What each is called; shared with other pairs.</param>
    /// <param name="numbers">What is said of each.</param>
    public BenchmarkTable(BenchmarkLabel[] labels, BenchmarkNumbers[] numbers)
        : this(labels, numbers, null)
    {
    }

    private BenchmarkTable(BenchmarkLabel[] labels, BenchmarkNumbers[] numbers, bool[]? excluded) => (Labels, this.numbers, this.excluded) = (labels, numbers, excluded);

    public int Count => numbers.Length;

    /// <summary>What each is called.</summary>
    public BenchmarkLabel[] Labels { get; }

    /// <summary>What is said of each.</summary>
    public ReadOnlySpan<BenchmarkNumbers> Numbers => numbers;

    public BenchmarkComparison this[int index]
    {
        get
        {
            var label = Labels[index];
            ref readonly var each = ref numbers[index];
            return new BenchmarkComparison(label.Name, label.Unit, label.Tags, IsExcluded(index), each.Base, each.Head, each.Significance);
        }
    }

    /// <summary>Whether the headline leaves one out.</summary>
    public bool IsExcluded(int index) => excluded is not null && excluded[index];

    public static BenchmarkTable Of(BenchmarkComparison[] benchmarks) => new(
        Array.ConvertAll(benchmarks, each => new BenchmarkLabel(each.Name, each.Unit, each.Tags)),
        Array.ConvertAll(benchmarks, each => new BenchmarkNumbers(each.Base, each.Head, each.Significance)),
        Array.ConvertAll(benchmarks, each => each.IsExcluded));

    /// <summary>The same, with those marked that the headline leaves out.</summary>
    /// <param name="names">Their names.</param>
    public BenchmarkTable Excluding(IReadOnlySet<string> names) =>
        Array.Exists(Labels, label => names.Contains(label.Name)) ? new(Labels, numbers, Array.ConvertAll(Labels, label => names.Contains(label.Name))) : new(Labels, numbers);

    /// <summary>Base mean over head mean of each, or of those that the headline counts.</summary>
    public Speedup[] Speedups(bool includedOnly)
    {
        var speedups = new Speedup[includedOnly ? IncludedCount : Count];
        var next = 0;
        for (var place = 0; place < Count; place++)
        {
            if (!includedOnly || !IsExcluded(place)) speedups[next++] = numbers[place].Speedup;
        }

        return speedups;
    }

    /// <summary>How many the headline counts.</summary>
    public int IncludedCount => Count - (excluded?.Count(each => each) ?? 0);

    public IEnumerator<BenchmarkComparison> GetEnumerator()
    {
        for (var place = 0; place < Count; place++) yield return this[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
