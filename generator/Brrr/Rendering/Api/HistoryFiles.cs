using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>history.json</c>, and <c>history-YYYY.json</c> for years that it is too small for.</summary>
internal static class HistoryFiles
{
    /// <summary>A night takes about 240 bytes.</summary>
    private const int MostRows = 3_600;

    /// <summary>The years' addresses in the folder of the published data, by what an index calls them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Links(Farm farm, int mostRows = MostRows) =>
        SplitOf(farm, mostRows).Years.Select(year => KeyValuePair.Create("history" + ColumnSplit.NameOf(year), NameOf(year)));

    /// <param name="farm">All numbers.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    /// <param name="digestOf">A name for all that the pairs of a series and a year say.</param>
    /// <param name="mostRows">Nights of all series together that one file may hold.</param>
    public static IEnumerable<SiteFile> Of(Farm farm, string folder, Func<Series, int, string> digestOf, int mostRows = MostRows)
    {
        var split = SplitOf(farm, mostRows);
        yield return new SiteFile(folder + "history.json", output => ApiJson.Write(new HistoryDocument(farm.Analyses, split.Newest, [.. split.Years.Select(NameOf)]), output));
        foreach (var year in split.Years)
        {
            yield return new SiteFile(folder + NameOf(year), () =>
            {
                var document = new HistoryDocument(farm.Analyses, new ColumnPart(year, 0), []);
                return new SiteContent(output => ApiJson.Write(document, output), output => WriteInputs(document, series => digestOf(series, year), output));
            });
        }
    }

    /// <summary>Of a year that is over only the columns that compare it with all other years may change.</summary>
    private static void WriteInputs(HistoryDocument document, Func<Series, string> digestOf, ContentBuffer output)
    {
        foreach (var series in document.Series)
        {
            ModelBytes.Write(series.Of.Machine, output);
            ModelBytes.Write(series.Of.Definition, output);
            ModelBytes.Write(digestOf(series.Of), output);
            ModelBytes.Write(series.Base, output);
            ModelBytes.Write(series.Head, output);
            ModelBytes.Write(series.MatchedInAll, output);
        }
    }

    private static ColumnSplit SplitOf(Farm farm, int mostRows) =>
        ColumnSplit.Of([.. farm.Analyses.Select(SeriesHistoryFields.NightsOf)], night => night.Date.Year, mostRows);

    private static string NameOf(int year) => $"history-{ColumnSplit.NameOf(year)}.json";
}
