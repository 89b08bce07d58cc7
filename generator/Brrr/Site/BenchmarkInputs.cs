using Brrr.Comparisons;
using Brrr.Pyperf;
using Brrr.Results;
using Brrr.Site.Pages;

namespace Brrr.Site;

/// <summary>All that the page of a benchmark is made of: found in a fraction of the time that the page takes.</summary>
/// <param name="Name">As the files write it.</param>
/// <param name="Slug">As its address writes it.</param>
/// <param name="Tags">pyperformance's groups.</param>
/// <param name="IsExcluded">Whether the headline leaves it out.</param>
/// <param name="Series">Of each series in the page's order: digest of all that its pairs say.</param>
/// <param name="Units">Of the newest night of each.</param>
/// <param name="Noises">Noise between nights of each; null before there is one.</param>
/// <param name="Rows">Address of the newest night's row of each.</param>
/// <param name="Machines">Where.</param>
/// <param name="Definitions">What is compared.</param>
/// <param name="Changes">Its regressions and improvements, newest first.</param>
/// <param name="Method">Version of the method.</param>
/// <param name="IsSample">Whether the results are made up.</param>
internal sealed record BenchmarkInputs(
    string Name,
    string Slug,
    IReadOnlyList<string> Tags,
    bool IsExcluded,
    IReadOnlyList<string> Series,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<double?> Noises,
    IReadOnlyList<string> Rows,
    IReadOnlyList<Machine> Machines,
    IReadOnlyList<ComparisonDefinition> Definitions,
    IReadOnlyList<ChangeLine> Changes,
    string Method,
    bool IsSample)
{
    public static BenchmarkInputs Of(BenchmarkHistory history, SiteSource source)
    {
        var series = BenchmarkPage.SeriesOf(history, source);
        return new BenchmarkInputs(
            history.Name,
            history.Slug,
            history.Tags,
            history.IsExcluded,
            [.. series.Select(each => source.DigestOf(each.Series))],
            [.. series.Select(each => each.Unit)],
            [.. series.Select(each => each.Sigma)],
            [.. series.Select(each => source.RowOf(each.Nights[^1].Comparison.Pair, history.Name))],
            [.. series.Select(each => each.Series.Machine)],
            [.. series.Select(each => each.Series.Definition)],
            [.. BenchmarkPage.ChangesOf(history).Select(source.LineOf)],
            source.Stamp.MethodVersion,
            source.Farm.IsSample);
    }
}
