using System.Text;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary>The two lists of all pairs: <c>nights.json</c>, and <c>csv/nights.csv</c>, which says the same. Both are whole however old the farm is, so that they grow month by month.</summary>
internal static class NightsFiles
{
    /// <summary>What a list ends with, after its last pair.</summary>
    private const string End = "]}\n";

    /// <param name="source">All numbers.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    public static IEnumerable<SiteFile> Of(SiteSource source, string folder)
    {
        var months = new Lazy<IReadOnlyList<MonthOfPairs>>(() => MonthOfPairs.Of(source.Farm.Comparisons, source));
        yield return new SiteFile(folder + "nights.json", () => new SiteContent(
        [
            FilePart.Of(Begin()),
            .. months.Value.Select((month, index) => new FilePart(Inputs(month, index), output => WriteList(month, index, output))),
            FilePart.Of(End),
        ]));
        yield return new SiteFile(folder + "csv/nights.csv", () => new SiteContent(
        [
            FilePart.Of(CsvText.Header(NightsCsv.Columns)),
            .. months.Value.Select(month => new FilePart(month.WriteInputs, output => CsvText.WriteRows(NightsCsv.Columns, month.Summaries, output))),
        ]));
    }

    /// <summary>The list without a pair, up to where the first would stand.</summary>
    private static string Begin() => Encoding.UTF8.GetString(ApiJson.Bytes(new PairsDocument([])))[..^End.Length];

    private static Action<ContentBuffer> Inputs(MonthOfPairs month, int index) => output =>
    {
        ModelBytes.Write(index == 0, output);
        month.WriteInputs(output);
    };

    /// <summary>A comma stands before each but the first.</summary>
    private static void WriteList(MonthOfPairs month, int index, ContentBuffer output)
    {
        if (index > 0) output.Write(",");
        ApiJson.WriteItems(month.Summaries, output);
    }
}
