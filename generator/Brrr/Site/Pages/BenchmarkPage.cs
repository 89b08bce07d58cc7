using Brrr.Comparisons;
using Brrr.Pyperf;
using Brrr.Site.Charts;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>One benchmark on every machine.</summary>
/// <param name="Name">As pyperformance calls it.</param>
/// <param name="Tags">pyperformance's groups, in one text; empty for none.</param>
/// <param name="IsExcluded">Whether the headline leaves it out.</param>
/// <param name="GoneSince">The last night that had it, where newer ones lack it; else null.</param>
/// <param name="Speedups">Its speedup over time; null where no series has it.</param>
/// <param name="Times">The times of both sides, a chart a machine.</param>
/// <param name="Lines">A line a machine.</param>
/// <param name="Changes">Its newest regressions and improvements.</param>
/// <param name="ChangesInAll">How many of these there are.</param>
/// <param name="SourceSearch">Where its program can be found.</param>
internal sealed record BenchmarkPage(
    string Name, string Tags, bool IsExcluded, Link? GoneSince, Chart? Speedups, IReadOnlyList<Chart> Times, IReadOnlyList<BenchmarkLine> Lines, IReadOnlyList<ChangeLine> Changes, int ChangesInAll, string SourceSearch)
    : Page
{
    private const int MostChanges = 40;

    public override string Template => "benchmark";

    public override string Section => "benchmarks";

    public override IReadOnlyList<Chart> Charts => Speedups is null ? Times : [Speedups, .. Times];

    public static BenchmarkPage Of(BenchmarkHistory history, SiteSource source)
    {
        var name = history.Name;
        var series = SeriesOf(history, source);
        var timed = series.Where(each => each.Nights.Count > 1 && each.Unit == Unit.Second).ToList();
        var changes = ChangesOf(history);
        return new BenchmarkPage(
            name,
            string.Join(", ", history.Tags),
            history.IsExcluded,
            LastOf(series),
            series.Count == 0 ? null : BenchmarkCharts.Speedup(name, series, source),
            [.. timed.Select(each => BenchmarkCharts.Times(name, each))],
            [.. series.Select(each => BenchmarkLine.Of(each, source))],
            [.. changes.Take(MostChanges).Select(change => source.LineOf(change))],
            changes.Count,
            history.SourceUrl)
        {
            Path = $"benchmarks/{history.Slug}/",
            Title = name,
            Description = $"The benchmark {name} with CPython's JIT, night by night on {series.Count} machines.",
            Origin = $"Every night of each machine's own series that has {name}, method version {source.Stamp.MethodVersion}.",
            IsSample = source.Farm.IsSample,
        };
    }

    /// <summary>Names of the charts with a figure that the page of a benchmark will have.</summary>
    public static IReadOnlyList<string> ChartNamesOf(BenchmarkHistory history, SiteSource source) =>
        SeriesOf(history, source).Count == 0 ? [] : [BenchmarkCharts.SpeedupName];

    /// <summary>One series a machine: the one that it is judged by.</summary>
    public static IReadOnlyList<BenchmarkSeries> SeriesOf(BenchmarkHistory history, SiteSource source) =>
        [.. history.Series.Where(each => source.DefaultSeries.Contains(each.Series))];

    /// <summary>Its regressions and improvements on all series, newest first.</summary>
    public static IReadOnlyList<Change> ChangesOf(BenchmarkHistory history) =>
        [.. history.Series.SelectMany(each => each.Changes).Where(change => change.State != ChangeState.Withdrawn).OrderByDescending(change => change.FirstBad.Pair.Date)];

    private static Link? LastOf(IReadOnlyList<BenchmarkSeries> series)
    {
        if (series.Count == 0)
            return null;
        var last = series.Max(each => each.Nights[^1].Comparison.Pair.Date);
        var newest = series.Max(each => each.Series.NewestDate);
        return last < newest ? new Link(Addresses.Date(last), Addresses.Night(last)) : null;
    }
}
