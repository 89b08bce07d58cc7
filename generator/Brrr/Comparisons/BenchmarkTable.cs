using System.Collections;
using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// The common benchmarks of a pair in ordinal order of their names, numbers apart from names: ten years of five machines have 1,300,000 of them, and what holds no
/// reference costs the garbage collector nothing.
/// </summary>
internal sealed class BenchmarkTable : IReadOnlyList<BenchmarkComparison>
{
    private readonly BenchmarkNumbers[] numbers;
    private readonly Func<int, BenchmarkDetails[]> find;
    private readonly IncludedPlaces? included;
    private BenchmarkDetails[]? details;

    /// <param name="labels">What each is called; shared with other pairs.</param>
    /// <param name="numbers">What is said of each.</param>
    /// <param name="find">Finds the details of so many when they are asked for: of most pairs they never are.</param>
    public BenchmarkTable(BenchmarkLabels labels, BenchmarkNumbers[] numbers, Func<int, BenchmarkDetails[]> find)
        : this(labels, numbers, find, null)
    {
    }

    private BenchmarkTable(BenchmarkLabels labels, BenchmarkNumbers[] numbers, Func<int, BenchmarkDetails[]> find, IncludedPlaces? included) =>
        (Labels, this.numbers, this.find, this.included) = (labels, numbers, find, included);

    public int Count => numbers.Length;

    /// <summary>What each is called.</summary>
    public BenchmarkLabels Labels { get; }

    /// <summary>What is said of each.</summary>
    public ReadOnlySpan<BenchmarkNumbers> Numbers => numbers;

    /// <summary>What only the pair's own page says of each.</summary>
    public ReadOnlySpan<BenchmarkDetails> Details => details ??= find(Count);

    public BenchmarkComparison this[int index] => new(this, index);

    /// <summary>Those that the headline counts; all of them themselves where it leaves none out.</summary>
    public IReadOnlyList<BenchmarkComparison> Included => included is null || included.Places.Length == Count ? this : new IncludedBenchmarks(this, included.Places);

    /// <summary>Whether the headline leaves one out.</summary>
    public bool IsExcluded(int index) => included is not null && included.IsExcluded[index];

    /// <summary>Compares benchmark by benchmark.</summary>
    /// <param name="before">Those of the side that is measured against.</param>
    /// <param name="after">The same of the side that is judged, in the same order.</param>
    public static BenchmarkTable Of(Benchmark[] before, Benchmark[] after)
    {
        var (labels, numbers, details) = (new BenchmarkLabel[before.Length], new BenchmarkNumbers[before.Length], new BenchmarkDetails[before.Length]);
        for (var place = 0; place < before.Length; place++)
        {
            var (one, other) = (before[place], after[place]);
            var (baseMoments, headMoments) = (SampleVariance.MomentsOf(one.Values), SampleVariance.MomentsOf(other.Values));
            var (baseSide, headSide) = (BenchmarkSide.Of(one, baseMoments), BenchmarkSide.Of(other, headMoments));
            labels[place] = new BenchmarkLabel(one.Name, one.Unit, other.Tags.Count > 0 ? other.Tags : one.Tags);
            numbers[place] = new BenchmarkNumbers(baseSide, headSide);
            details[place] = new BenchmarkDetails(new SideDetails(baseSide), new SideDetails(headSide), Significance.Of(baseMoments, headMoments));
        }

        return new BenchmarkTable(new BenchmarkLabels(labels), numbers, _ => details);
    }

    /// <summary>The same, with those marked that the headline leaves out.</summary>
    /// <param name="names">Their names.</param>
    public BenchmarkTable Excluding(IReadOnlySet<string> names) => new(Labels, numbers, find, Labels.Without(names));

    public IEnumerator<BenchmarkComparison> GetEnumerator()
    {
        for (var place = 0; place < Count; place++) yield return this[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
