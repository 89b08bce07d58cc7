using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A benchmark in one series: the nights that have it, oldest first, at least one.</summary>
internal sealed record BenchmarkSeries(Series Series, IReadOnlyList<BenchmarkNight> Nights)
{
    /// <summary>The given series that have the benchmark.</summary>
    public static IReadOnlyList<BenchmarkSeries> Of(IReadOnlyList<Series> series, string name) =>
        [.. series.Select(each => new BenchmarkSeries(each, BenchmarkNight.Of(each, name))).Where(each => each.Nights.Count > 0)];
}
