using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>One regression or improvement: how large, how sure, which commits, which side, and what to do about it.</summary>
/// <param name="Line">What it says at a glance.</param>
/// <param name="Heading">What moved, where and how far.</param>
/// <param name="Sentence">When, which side, and whether it was taken back.</param>
/// <param name="Facts">Levels, state, chance.</param>
/// <param name="IsMean">Whether it is of the geometric mean.</param>
/// <param name="Chart">The nights around it.</param>
/// <param name="Commits">The commits between which it came.</param>
/// <param name="Range">This machine's own range, in the compare view.</param>
/// <param name="Intersection">What the ranges of all machines leave; null where there is no other.</param>
/// <param name="Sides">How far each side moved.</param>
/// <param name="Parts">The benchmarks that it is made of; none for a benchmark.</param>
/// <param name="Elsewhere">The same change on other machines.</param>
/// <param name="Story">The change that it takes back, or that takes it back; none where it stands alone.</param>
/// <param name="Together">How many benchmarks of the machine changed on the same night; empty for none.</param>
/// <param name="EpochReason">What changed about the machine at that time; null where nothing did.</param>
/// <param name="Triage">What people decided.</param>
/// <param name="TriageLink">Where they talk about it; null for nowhere.</param>
/// <param name="Id">For triage.</param>
/// <param name="Reproduce">The commands that find it again.</param>
internal sealed record ChangePage(
    ChangeLine Line,
    string Heading,
    string Sentence,
    IReadOnlyList<Fact> Facts,
    bool IsMean,
    Chart Chart,
    IReadOnlyList<ChangeCommit> Commits,
    Link Range,
    Link? Intersection,
    ChangeSides Sides,
    IReadOnlyList<WaterfallRow> Parts,
    IReadOnlyList<ChangeLine> Elsewhere,
    IReadOnlyList<ChangeLine> Story,
    string Together,
    string? EpochReason,
    Triage Triage,
    Link? TriageLink,
    string Id,
    string Reproduce)
    : Page
{
    public override string Template => "change";

    public override string Section => "changes";

    public override IReadOnlyList<Chart> Charts => [Chart];

    public static ChangePage Of(Change change, SiteSource source)
    {
        var line = ChangeLine.Of(change, source);
        var dashboard = source.Farm.Dashboard;
        var heading = ChangePageText.HeadingOf(change);
        return new ChangePage(
            line,
            heading,
            ChangePageText.SentenceOf(change, source),
            ChangeFacts.Of(change, source),
            change.Benchmark is null,
            ChangeChart.Of(change, source),
            ChangeCommit.Of(change, dashboard),
            ChangeLine.CommitsOf(change.Range, dashboard),
            change.Intersection is { } common ? ChangeLine.CommitsOf(common, dashboard) : null,
            ChangeSides.Of(change),
            Waterfall.Of(change, source.Addresses),
            [.. change.CorroboratedBy.Select(source.ChangeOf).OfType<Change>().Select(other => ChangeLine.Of(other, source))],
            [.. new[] { change.Recovers, change.RecoveredBy }.Select(source.ChangeOf).OfType<Change>().Select(other => ChangeLine.Of(other, source))],
            ChangePageText.TogetherOf(change, source),
            change.EpochReason,
            change.Triage,
            ChangePageText.TriageLinkOf(change),
            change.Id,
            ReproduceText.Of(change))
        {
            Path = $"{Addresses.Changes}{change.Id}/",
            Title = ChangePageText.TitleOf(change),
            Description = line.Sentence + ".",
            Origin = ChangePageText.OriginOf(change, source.Stamp),
            IsSample = change.Series.Machine.Source.IsSample,
        };
    }
}
