using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A benchmark on one night.</summary>
internal sealed record BenchmarkNight(Comparison Comparison, BenchmarkComparison Benchmark)
{
    /// <summary>The nights of a series that have the benchmark, oldest first.</summary>
    public static IReadOnlyList<BenchmarkNight> Of(Series series, string name) =>
        [.. from comparison in series.Comparisons
            let benchmark = Find(comparison.Benchmarks, name)
            where benchmark is not null
            select new BenchmarkNight(comparison, benchmark)];

    /// <summary>Benchmarks stand in ordinal order of their names.</summary>
    private static BenchmarkComparison? Find(IReadOnlyList<BenchmarkComparison> ordered, string name)
    {
        var (low, high) = (0, ordered.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(ordered[middle].Name, name);
            if (order == 0)
                return ordered[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
