using System.Buffers;
using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>The files of every benchmark, and the list of them.</summary>
internal static class BenchmarkHistoryFiles
{
    /// <summary>A night takes about 125 bytes.</summary>
    private const int MostRows = 7_000;

    /// <param name="histories">All benchmarks.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    /// <param name="digestOf">A name for all that a pair says.</param>
    /// <param name="mostRows">Nights of all series together that one file may hold.</param>
    public static IEnumerable<SiteFile> Of(IReadOnlyList<BenchmarkHistory> histories, string folder, Func<Comparison, string> digestOf, int mostRows = MostRows)
    {
        yield return new SiteFile(folder + "benchmarks/index.json", () => ApiJson.Bytes(new BenchmarkIndexDocument([.. histories.Select(history => new BenchmarkIndexEntry(history))])));
        foreach (var file in histories.SelectMany(history => Of(history, folder, digestOf, mostRows))) yield return file;
    }

    private static IEnumerable<SiteFile> Of(BenchmarkHistory history, string folder, Func<Comparison, string> digestOf, int mostRows)
    {
        var split = ColumnSplit.Of([.. history.Series.Select(series => (IReadOnlyList<Comparison>)[.. series.Nights.Select(night => night.Comparison)])], mostRows);
        yield return new SiteFile($"{folder}benchmarks/{history.Slug}.json", () => ApiJson.Bytes(new BenchmarkDocument(history, split.Newest, [.. split.Years.Select(YearOf)])));
        foreach (var year in split.Years)
            yield return new SiteFile($"{folder}benchmarks/{YearOf(year)}", () => ContentOf(history, new ColumnPart(year, 0), digestOf));

        string YearOf(int year) => $"{history.Slug}/{ColumnSplit.NameOf(year)}.json";
    }

    /// <summary>A year that is over stays as it is while its nights do.</summary>
    private static SiteContent ContentOf(BenchmarkHistory history, ColumnPart year, Func<Comparison, string> digestOf)
    {
        return new SiteContent(output => output.Write(ApiJson.Bytes(new BenchmarkDocument(history, year, [])).AsSpan()), output =>
        {
            ModelBytes.Write(history with { Series = [] }, output);
            foreach (var series in history.Series)
            {
                ModelBytes.Write(series.Series.Machine, output);
                foreach (var night in series.Nights.Where(night => night.Comparison.Pair.Date.Year == year.Year)) ModelBytes.Write(night.Comparison.Pair.Id + digestOf(night.Comparison), output);
                ModelBytes.Write(series.Changes.Where(change => change.FirstBad.Pair.Date.Year == year.Year).Select(change => change.Id), output);
            }
        });
    }
}
