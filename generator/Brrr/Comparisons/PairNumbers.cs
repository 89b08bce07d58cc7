using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// All numbers that come from the values of two suites and from nothing else: no configuration, no history. The same two files always give the same, so that
/// they can be kept and the values forgotten.
/// </summary>
/// <param name="Benchmarks">The common benchmarks in ordinal order of their names; none is excluded yet.</param>
/// <param name="Hpt">Hierarchical Performance Testing over all of them; null where the method refuses.</param>
/// <param name="OnlyInBase">Benchmarks that the head lacks.</param>
/// <param name="OnlyInHead">Benchmarks that the base lacks.</param>
internal sealed record PairNumbers(
    BenchmarkTable Benchmarks, HptResult? Hpt, IReadOnlyList<OneSided> OnlyInBase, IReadOnlyList<OneSided> OnlyInHead)
{
    /// <summary>Compares the sides of a pair.</summary>
    public static PairNumbers Of(ResultPair pair) => Of(MeasuredSuite.Of(pair.Base), MeasuredSuite.Of(pair.Head));

    /// <param name="before">The side that is measured against.</param>
    /// <param name="after">The side that is judged.</param>
    public static PairNumbers Of(MeasuredSuite before, MeasuredSuite after)
    {
        var baseByName = ByName(before.Suite);
        var headByName = ByName(after.Suite);
        var common = baseByName.Values
            .Where(benchmark => headByName.TryGetValue(benchmark.Name, out var other) && other.Unit == benchmark.Unit)
            .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
            .ToArray();
        var head = Array.ConvertAll(common, benchmark => headByName[benchmark.Name]);
        return new PairNumbers(
            BenchmarkTable.Of(common, head),
            HierarchicalPerformanceTest.Of([.. common.Zip(head, (one, other) => new HptBenchmark(other.Values, one.Values))]),
            OneSidedOf(baseByName, headByName, after, "head"),
            OneSidedOf(headByName, baseByName, before, "base"));
    }

    private static Dictionary<string, Benchmark> ByName(BenchmarkSuite suite) =>
        suite.Benchmarks.ToDictionary(benchmark => benchmark.Name, StringComparer.Ordinal);

    private static List<OneSided> OneSidedOf(
        Dictionary<string, Benchmark> side, Dictionary<string, Benchmark> other, MeasuredSuite otherSuite, string otherSide)
    {
        return [.. side.Keys.Order(StringComparer.Ordinal).Select(OneSidedOrNull).OfType<OneSided>()];

        OneSided? OneSidedOrNull(string name) => ReasonFor(name) is { } reason ? new OneSided(name, reason) : null;

        string? ReasonFor(string name)
        {
            if (other.TryGetValue(name, out var twin)) return twin.Unit == side[name].Unit ? null : $"the {otherSide}'s values are in another unit";
            return otherSuite.LeftOut.TryGetValue(name, out var why)
                ? $"left out of the {otherSide}'s file: {why}"
                : $"not in the {otherSide}'s file";
        }
    }
}
