using System.Globalization;
using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>The tables for spreadsheets and databases: one of all pairs, and one a year of their benchmarks.</summary>
internal static class CsvFiles
{
    /// <summary>Their addresses in the folder of the published data, by what an index calls them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Links(Farm farm) =>
        YearsOf(farm).Select(year => KeyValuePair.Create("csvBenchmarks" + Name(year.Key), $"csv/benchmarks-{Name(year.Key)}.csv")).Prepend(KeyValuePair.Create("csvNights", "csv/nights.csv"));

    /// <param name="farm">All numbers.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    public static IEnumerable<SiteFile> Of(Farm farm, string folder) => YearsOf(farm)
        .Select(year => new SiteFile($"{folder}csv/benchmarks-{Name(year.Key)}.csv", () => BenchmarksCsv.Bytes(farm, year)))
        .Prepend(new SiteFile(folder + "csv/nights.csv", () => NightsCsv.Bytes(farm.Comparisons.Select(comparison => new PairSummary(farm.ReadingOf(comparison))))));

    private static IEnumerable<IGrouping<int, Comparison>> YearsOf(Farm farm) => farm.Comparisons.GroupBy(comparison => comparison.Pair.Date.Year).OrderBy(year => year.Key);

    private static string Name(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
