using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>An archived regression or improvement of a benchmark in short: how large, how sure, which commits, which side.</summary>
/// <param name="Step">How far it moved.</param>
/// <param name="Heading">What moved, where and how far.</param>
/// <param name="Sentence">When, which side, and whether it was taken back.</param>
/// <param name="Facts">Levels, state, chance.</param>
/// <param name="Commits">The commits between which it came.</param>
/// <param name="Range">This machine's own range, in the compare view.</param>
/// <param name="Intersection">What the ranges of all machines leave; null where there is no other.</param>
/// <param name="Sides">How far each side moved.</param>
/// <param name="Others">The same change on other machines, and the one that it takes back or that takes it back.</param>
/// <param name="EpochReason">What changed about the machine at that time; null where nothing did.</param>
/// <param name="Triage">What people decided.</param>
/// <param name="TriageLink">Where they talk about it; null for nowhere.</param>
/// <param name="Id">For triage.</param>
/// <param name="Reproduce">The commands that find it again.</param>
internal sealed record ArchivedChangePage(
    Measure Step,
    string Heading,
    string Sentence,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<ChangeCommit> Commits,
    Link Range,
    Link? Intersection,
    ChangeSides Sides,
    IReadOnlyList<Link> Others,
    string? EpochReason,
    Triage Triage,
    Link? TriageLink,
    string Id,
    string Reproduce)
    : Page
{
    public override string Template => "change-archived";

    public override string Layout => "archived";

    public override string Section => "changes";

    public static ArchivedChangePage Of(Change change, SiteSource source)
    {
        var dashboard = source.Farm.Dashboard;
        return new ArchivedChangePage(
            Measure.Speedup(change.Ratio.Value),
            ChangePageText.HeadingOf(change),
            ChangePageText.SentenceOf(change, source),
            ChangeFacts.Of(change, source),
            ChangeCommit.WithoutSpeedups(change, dashboard),
            ChangeLine.CommitsOf(change.Range, dashboard),
            change.Intersection is { } common ? ChangeLine.CommitsOf(common, dashboard) : null,
            ChangeSides.Of(change),
            [.. change.CorroboratedBy.Append(change.Recovers).Append(change.RecoveredBy).Select(source.ChangeOf).OfType<Change>().Select(LinkTo)],
            change.EpochReason,
            change.Triage,
            ChangePageText.TriageLinkOf(change),
            change.Id,
            ReproduceText.Of(change))
        {
            Path = $"{Addresses.Changes}{change.Id}/",
            Title = ChangePageText.TitleOf(change),
            Description = ChangeText.SentenceOf(change) + ".",
            Origin = ChangePageText.OriginOf(change, source.Stamp),
            IsSample = change.Series.Machine.Source.IsSample,
        };
    }

    private static Link LinkTo(Change other) => new(ChangeText.SentenceOf(other), Addresses.Change(other));
}
