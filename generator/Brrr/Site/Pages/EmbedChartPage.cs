using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>The chart of all machines alone, to be shown within other pages; without script.</summary>
/// <param name="Sentence">The farm's answer.</param>
/// <param name="Drawing">Null before the first night.</param>
internal sealed record EmbedChartPage(string Sentence, Chart? Drawing)
    : Page
{
    public override string Template => "embed-chart";

    public override string Layout => "embed";

    public static EmbedChartPage Of(SiteSource source) =>
        new(HomePage.Summary(source.Farm), HomePage.ChartOf(source) is { } chart ? chart with { HasFigure = false } : null)
        {
            Path = "embed/chart/",
            Title = source.Farm.Dashboard.Title,
            Description = "How fast CPython's JIT is on every machine, night by night.",
            Origin = "",
            IsSample = source.Farm.IsSample,
        };
}
