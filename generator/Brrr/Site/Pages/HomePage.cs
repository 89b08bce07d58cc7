using Brrr.Comparisons;
using Brrr.Site.Charts;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>The first page: is CPython's JIT faster, and how do we know?</summary>
/// <param name="Question">The dashboard's title.</param>
/// <param name="Answer">"Yes", "No", "Unclear" or "Not yet".</param>
/// <param name="Sentence">The answer in full.</param>
/// <param name="HeadlineNight">The newest night that counts; null before the first.</param>
/// <param name="Speedup">The farm's number; null before the first night.</param>
/// <param name="Cards">A card a machine.</param>
/// <param name="Chart">All machines over time; null before the first night.</param>
/// <param name="Goals">Where everybody stands.</param>
/// <param name="Changes">The newest steps of geometric means, and of benchmarks on several machines.</param>
/// <param name="Nights">The latest nights, newest first.</param>
/// <param name="Stamp">What made the site.</param>
/// <param name="NewestNight">The newest night and its page; null before the first.</param>
internal sealed record HomePage(
    string Question,
    string Answer,
    string Sentence,
    string? HeadlineNight,
    Measure? Speedup,
    IReadOnlyList<MachineCard> Cards,
    Chart? Chart,
    IReadOnlyList<GoalRow> Goals,
    IReadOnlyList<ChangeStory> Changes,
    IReadOnlyList<NightLine> Nights,
    BuildStamp Stamp,
    Link? NewestNight)
    : Page
{
    /// <summary>The name of its chart.</summary>
    public const string ChartName = "speedup";

    private const int LatestNights = 12;
    private const int LatestChanges = 4;
    private const int ChartDays = 180;

    /// <summary>With more points the page would weigh more than 30 KB.</summary>
    private const int MostPoints = 460;

    public override string Template => "home";

    public override string Section => "home";

    public override IReadOnlyList<Chart> Charts => Chart is null ? [] : [Chart];

    public static HomePage Of(SiteSource source)
    {
        var farm = source.Farm;
        var headline = farm.Headline;
        return new HomePage(
            farm.Dashboard.Title,
            AnswerOf(headline),
            SentenceOf(headline),
            headline is null ? null : Addresses.Date(headline.Date),
            headline is null ? null : Measure.Speedup(headline.Speedup.Value),
            [.. source.DefaultAnalyses.Select(analysis => MachineCard.Of(analysis, headline))],
            ChartOf(source),
            [.. farm.Goals.Where(goal => goal.Machines.Count > 0).Select(GoalRow.Of)],
            [.. source.Stories.Where(story => story.Step is not null).Take(LatestChanges).Select(story => story with { Benchmarks = [] })],
            [.. farm.Nights.Reverse().Take(LatestNights).Select(night => NightLine.Of(night, source))],
            source.Stamp,
            farm.Nights.Count == 0 ? null : new Link(Addresses.Date(farm.Nights[^1].Date), Addresses.Night(farm.Nights[^1].Date)))
        {
            Path = "",
            Title = farm.Dashboard.Title,
            Description = Summary(farm),
            Origin = "The latest night of each machine's own series, without the excluded benchmarks.",
            DataSet = farm.Dashboard.SiteUrl is null ? null : DataSet.Of(farm),
            IsSample = farm.IsSample,
        };
    }

    /// <summary>The farm's answer and its night in one sentence.</summary>
    public static string Summary(Farm farm) => farm.Headline is { } headline ? $"{SentenceOf(headline)}, night of {Addresses.Date(headline.Date)}." : SentenceOf(null);

    /// <summary>Null before the first night. Old nights would squeeze the new ones: they are drawn when asked for.</summary>
    public static Chart? ChartOf(SiteSource source) =>
        source.DefaultSeries.Count == 0 ? null : (SpeedupChart.Of(ChartName, "Speedup", source.DefaultSeries, source) with { Days = ChartDays }).Within(MostPoints);

    private static string AnswerOf(Headline? headline) => headline?.Verdict switch
    {
        Verdict.Faster => "Yes",
        Verdict.Slower => "No",
        Verdict.Unclear => "Unclear",
        _ => "Not yet",
    };

    private static string SentenceOf(Headline? headline) => headline is null
        ? "No night has been measured yet."
        : $"With the JIT, CPython is {SpeedupText.Words(headline.Speedup.Value)}{(SpeedupText.Tone(headline.Speedup.Value) == "same" ? " as without it" : "")} (95\u202F% interval {VerdictText.Interval(headline.Interval)}): {MeanOf(headline)}";

    private static string MeanOf(Headline headline) => (headline.Comparisons.Count, headline.MachinesInAll) switch
    {
        (1, 1) => $"geometric mean of {headline.Comparisons[0].Included.Count} benchmarks on one machine",
        (1, var all) => $"geometric mean of {headline.Comparisons[0].Included.Count} benchmarks on {headline.Comparisons[0].Pair.Machine.Name}, the only one of {all} machines with a recent night",
        (var counted, var all) when counted == all => $"geometric mean of {counted} machines",
        (var counted, var all) => $"geometric mean of {counted} of {all} machines",
    };
}
