using System.Buffers;
using System.Globalization;
using Brrr.Comparisons;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary>The tables for spreadsheets and databases: one of all pairs, and one a year of their benchmarks, packed where all of the year is archived.</summary>
internal static class CsvFiles
{
    /// <summary>Their addresses in the folder of the published data, by what an index calls them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Links(Farm farm) =>
        YearsOf(farm).Select(year => KeyValuePair.Create("csvBenchmarks" + Name(year.Key), FileOf(farm, year.Key))).Prepend(KeyValuePair.Create("csvNights", "csv/nights.csv"));

    /// <param name="source">All numbers.</param>
    /// <param name="pairs">What the list of pairs says.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    public static IEnumerable<SiteFile> Of(SiteSource source, Lazy<IReadOnlyList<PairSummary>> pairs, string folder) => YearsOf(source.Farm)
        .Select(year => new SiteFile(folder + FileOf(source.Farm, year.Key), () => ContentOf(year, source)))
        .Prepend(new SiteFile(folder + "csv/nights.csv", output => NightsCsv.Write(pairs.Value, output)));

    private static SiteContent ContentOf(IGrouping<int, Comparison> year, SiteSource source) => new(
        output => WriteTable(year, source.Farm, output),
        output =>
        {
            foreach (var comparison in year)
            {
                ModelBytes.Write(comparison.Pair.Id, output);
                ModelBytes.Write(comparison.Pair.Machine.Name, output);
                ModelBytes.Write(source.DigestOf(comparison), output);
            }
        });

    private static void WriteTable(IGrouping<int, Comparison> year, Farm farm, ContentBuffer output)
    {
        if (!IsArchived(farm, year.Key))
        {
            BenchmarksCsv.Write(farm, year, output);
            return;
        }

        var table = new ContentBuffer();
        BenchmarksCsv.Write(farm, year, table);
        output.Write(PackedFile.Of(table.Content));
    }

    private static IEnumerable<IGrouping<int, Comparison>> YearsOf(Farm farm) => farm.Comparisons.GroupBy(comparison => comparison.Pair.Date.Year).OrderBy(year => year.Key);

    private static string FileOf(Farm farm, int year) => $"csv/benchmarks-{Name(year)}.csv{(IsArchived(farm, year) ? ".gz" : "")}";

    private static bool IsArchived(Farm farm, int year) => ArchivedNights.HoldYear(ArchivedNights.Before(farm), year);

    private static string Name(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
