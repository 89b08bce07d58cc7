using System.Buffers;
using System.Globalization;
using Brrr.Comparisons;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary>The tables of benchmarks for spreadsheets and databases: one a year, packed where all of the year is archived.</summary>
internal static class CsvFiles
{
    /// <summary>Their addresses in the folder of the published data, by what an index calls them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Links(Farm farm) =>
        YearsOf(farm).Select(year => KeyValuePair.Create("csvBenchmarks" + Name(year.Key), FileOf(farm, year.Key))).Prepend(KeyValuePair.Create("csvNights", "csv/nights.csv"));

    /// <param name="source">All numbers.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    public static IEnumerable<SiteFile> Of(SiteSource source, string folder) => YearsOf(source.Farm)
        .Select(year => new SiteFile(folder + FileOf(source.Farm, year.Key), () => ContentOf([.. year], IsArchived(source.Farm, year.Key), source)));

    /// <summary>The table of a year that is not over grows month by month; an archived one stays as it is.</summary>
    private static SiteContent ContentOf(IReadOnlyList<Comparison> year, bool isArchived, SiteSource source)
    {
        if (isArchived) return new SiteContent(output => output.Write(PackedFile.Of(BenchmarksCsv.Bytes(source.Farm, year))), output => WriteInputs(year, source, output));
        return new SiteContent(
        [
            FilePart.Of(CsvText.Header(BenchmarksCsv.Columns)),
            .. MonthOfPairs.Of(year, source).Select(month => new FilePart(output => WriteInputs(month.Comparisons, source, output), output => BenchmarksCsv.WriteRows(source.Farm, month.Comparisons, output))),
        ]);
    }

    private static void WriteInputs(IReadOnlyList<Comparison> comparisons, SiteSource source, ContentBuffer output)
    {
        foreach (var comparison in comparisons)
        {
            ModelBytes.Write(comparison.Pair.Id, output);
            ModelBytes.Write(comparison.Pair.Machine.Name, output);
            ModelBytes.Write(source.DigestOf(comparison), output);
        }
    }

    private static IEnumerable<IGrouping<int, Comparison>> YearsOf(Farm farm) => farm.Comparisons.GroupBy(comparison => comparison.Date.Year).OrderBy(year => year.Key);

    private static string FileOf(Farm farm, int year) => $"csv/benchmarks-{Name(year)}.csv{(IsArchived(farm, year) ? ".gz" : "")}";

    private static bool IsArchived(Farm farm, int year) => ArchivedNights.HoldYear(ArchivedNights.Before(farm), year);

    private static string Name(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
