using System.Globalization;
using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>What the examples print, found from the model and not from the published files: the two must agree.</summary>
internal static class ExampleOutput
{
    private const int Lines = 5;

    /// <summary>The year of the newest pair, which names a table.</summary>
    public static string NewestYear(Farm farm) => YearOf(farm).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The latest night of every series.</summary>
    public static string Speedups(Farm farm) => Joined(farm.Series
        .Select(series => series.Comparisons.LastOrDefault(comparison => comparison.Speedup is not null))
        .OfType<Comparison>()
        .OrderBy(latest => latest.Pair.Machine.Slug, StringComparer.Ordinal).ThenBy(latest => latest.Pair.Definition.Id, StringComparer.Ordinal)
        .Select(latest => $"{latest.Pair.Machine.Slug}\t{latest.Pair.Definition.Id}\t{Addresses.Date(latest.Pair.Date)}\t{Rounded(latest)}"));

    /// <summary>The newest confirmed steps of geometric means.</summary>
    public static string Changes(Farm farm) => Joined(
        from change in farm.Changes.Where(change => change.Benchmark is null && change.State == ChangeState.Confirmed).Take(Lines)
        let percent = (change.Ratio.Value - 1).ToString("+0.0%;-0.0%", CultureInfo.InvariantCulture)
        select $"{Addresses.Date(change.FirstBad.Pair.Date)} {change.Series.Machine.Name} {percent} {change.Range.CompareUrl(farm.Dashboard.Cpython)}");

    /// <summary>The newest pairs of the newest year.</summary>
    public static string Pairs(Farm farm)
    {
        var year = YearOf(farm);
        return Joined(farm.Comparisons
            .Where(comparison => comparison.Pair.Date.Year == year && comparison.Speedup is not null)
            .OrderByDescending(comparison => comparison.Pair.Id, StringComparer.Ordinal)
            .Take(Lines)
            .Select(comparison => string.Create(CultureInfo.InvariantCulture, $"{comparison.Pair.Id}\t{comparison.Included.Count}\t{Rounded(comparison)}")));
    }

    /// <summary>A benchmark's latest night in every series.</summary>
    public static string Benchmark(BenchmarkHistory history) => Joined(
        from series in history.Series
        let latest = series.Nights[^1]
        select $"{history.Slug} {latest.Comparison.Pair.Id} {latest.Benchmark.Speedup.Value.ToString("F3", CultureInfo.InvariantCulture)}");

    private static int YearOf(Farm farm) => farm.Comparisons.Max(comparison => comparison.Pair.Date.Year);

    private static string Rounded(Comparison comparison) =>
        Math.Round(comparison.Speedup?.Value ?? double.NaN, 3, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines);
}
