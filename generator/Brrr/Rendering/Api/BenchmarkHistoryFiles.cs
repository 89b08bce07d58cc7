using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>The files of every benchmark, and the list of them.</summary>
internal static class BenchmarkHistoryFiles
{
    /// <summary>A night takes about 125 bytes.</summary>
    private const int MostRows = 7_000;

    /// <param name="histories">All benchmarks.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    /// <param name="mostRows">Nights of all series together that one file may hold.</param>
    public static IEnumerable<SiteFile> Of(IReadOnlyList<BenchmarkHistory> histories, string folder, int mostRows = MostRows)
    {
        yield return new SiteFile(folder + "benchmarks/index.json", () => ApiJson.Bytes(new BenchmarkIndexDocument([.. histories.Select(history => new BenchmarkIndexEntry(history))])));
        foreach (var file in histories.SelectMany(history => Of(history, folder, mostRows))) yield return file;
    }

    private static IEnumerable<SiteFile> Of(BenchmarkHistory history, string folder, int mostRows)
    {
        var split = ColumnSplit.Of([.. history.Series.Select(series => (IReadOnlyList<Comparison>)[.. series.Nights.Select(night => night.Comparison)])], mostRows);
        yield return new SiteFile($"{folder}benchmarks/{history.Slug}.json", () => ApiJson.Bytes(new BenchmarkDocument(history, split.Newest, [.. split.Years.Select(YearOf)])));
        foreach (var year in split.Years)
            yield return new SiteFile($"{folder}benchmarks/{YearOf(year)}", () => ApiJson.Bytes(new BenchmarkDocument(history, new ColumnPart(year, 0), [])));

        string YearOf(int year) => $"{history.Slug}/{ColumnSplit.NameOf(year)}.json";
    }
}
