using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>One benchmark on every series.</summary>
/// <param name="Name">As the files write it.</param>
/// <param name="Slug">As addresses write it; unique.</param>
/// <param name="Unit">Of its newest night.</param>
/// <param name="Tags">Of its newest night.</param>
/// <param name="IsExcluded">Whether the headline leaves it out.</param>
/// <param name="Series">In the order of the farm's series.</param>
internal sealed record BenchmarkHistory(string Name, string Slug, Unit Unit, IReadOnlyList<string> Tags, bool IsExcluded, IReadOnlyList<BenchmarkSeries> Series)
{
    /// <summary>pyperformance's folder of benchmarks; a benchmark's own folder there often covers several names.</summary>
    public string SourceUrl => $"https://github.com/search?q=repo%3Apython%2Fpyperformance+{Uri.EscapeDataString(Name)}&type=code";

    /// <summary>All benchmarks of nightly pairs, in ordinal order of their names.</summary>
    public static IReadOnlyList<BenchmarkHistory> Of(Farm farm)
    {
        var changes = farm.Changes.Where(change => change.Benchmark is not null).ToLookup(change => (change.Series, change.Benchmark ?? ""));
        var series = InParallel.Select(farm.Analyses, analysis => SeriesOf(analysis, changes))
            .SelectMany(each => each)
            .ToLookup(each => each.Nights[0].Benchmark.Name, StringComparer.Ordinal);
        var slugs = new UniqueNames();
        return [.. series.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => HistoryOf(group.Key, [.. group], slugs))];
    }

    private static List<BenchmarkSeries> SeriesOf(SeriesAnalysis analysis, ILookup<(Series, string), Change> changes)
    {
        var table = analysis.Table;
        BenchmarkNights[] nights = [.. table.Columns.Select((_, column) => new BenchmarkNights(table, column))];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var columnOf = table.Places[row];
            for (var place = 0; place < columnOf.Length; place++) nights[columnOf[place]].Add(table.Rows[row].SpeedupAt(place));
        }

        return [.. table.Columns.Zip(nights, (name, own) => new BenchmarkSeries(analysis.Series, own, analysis.SigmaOf(name), [.. changes[(analysis.Series, name)]]))];
    }

    private static BenchmarkHistory HistoryOf(string name, List<BenchmarkSeries> series, UniqueNames slugs)
    {
        var newest = series.Select(each => each.Nights[^1]).OrderBy(night => night.Comparison.Pair, Comparer<ResultPair>.Create(ResultPair.InTime)).Last().Benchmark;
        return new BenchmarkHistory(name, slugs.Of(Results.Slug.OfFolder(name)), newest.Unit, newest.Tags, newest.IsExcluded, series);
    }
}
