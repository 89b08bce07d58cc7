using System.Buffers;
using Brrr.Comparisons;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary>The files of every benchmark, and the list of them.</summary>
internal static class BenchmarkHistoryFiles
{
    /// <summary>A night takes about 125 bytes: half a megabyte, and a year of ten series. All of these files are made anew each night.</summary>
    private const int MostRows = 4_000;

    /// <param name="histories">All benchmarks.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    /// <param name="digestOf">A name for all that the pairs of a series and a year say.</param>
    /// <param name="mostRows">Nights of all series together that one file may hold.</param>
    /// <param name="archivedBefore">Years that lie wholly before this night are packed; null for none.</param>
    public static IEnumerable<SiteFile> Of(
        IReadOnlyList<BenchmarkHistory> histories, string folder, Func<Series, int, string> digestOf, int mostRows = MostRows, DateOnly? archivedBefore = null)
    {
        yield return new SiteFile(folder + "benchmarks/index.json", output => ApiJson.Write(new BenchmarkIndexDocument([.. histories.Select(history => new BenchmarkIndexEntry(history))]), output));
        foreach (var file in histories.SelectMany(history => Of(history, folder + "benchmarks/", digestOf, mostRows, archivedBefore))) yield return file;
    }

    private static IEnumerable<SiteFile> Of(BenchmarkHistory history, string folder, Func<Series, int, string> digestOf, int mostRows, DateOnly? archivedBefore)
    {
        var split = ColumnSplit.Of([.. history.Series.Select(series => series.Nights)], night => night.Comparison.Date.Year, mostRows);
        yield return new SiteFile($"{folder}{history.Slug}.json", output => ApiJson.Write(new BenchmarkDocument(history, split.Newest, [.. split.Years.Select(NameOf)]), output));
        foreach (var year in split.Years)
            yield return new SiteFile(folder + NameOf(year), () => new SiteContent(output => output.Write(BytesOf(year).AsSpan()), output => WriteInputs(history, year, digestOf, output)));

        string NameOf(int year) => $"{history.Slug}/{ColumnSplit.NameOf(year)}.json{(IsArchived(year) ? ".gz" : "")}";

        byte[] BytesOf(int year) => PackedFile.Of(ApiJson.Bytes(new BenchmarkDocument(history, new ColumnPart(year, 0), [])), IsArchived(year));

        bool IsArchived(int year) => ArchivedNights.HoldYear(archivedBefore, year);
    }

    /// <summary>A year that is over stays as it is while its nights do.</summary>
    private static void WriteInputs(BenchmarkHistory history, int year, Func<Series, int, string> digestOf, ContentBuffer output)
    {
        ModelBytes.Write(history with { Series = [] }, output);
        foreach (var series in history.Series)
        {
            ModelBytes.Write(series.Series.Machine, output);
            ModelBytes.Write(series.Series.Definition, output);
            ModelBytes.Write(digestOf(series.Series, year), output);
            ModelBytes.Write(series.Changes.Where(change => change.FirstBad.Date.Year == year).Select(change => change.Id), output);
        }
    }
}
