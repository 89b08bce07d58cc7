using System.Globalization;
using Brrr.Comparisons;
using Brrr.Results;
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
        var heading = $"{(change.Benchmark is { } name ? name : "Geometric mean")} {line.Step.Words} on {change.Series.Machine.Name}";
        return new ChangePage(
            line,
            heading,
            SentenceOf(change, source),
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
            TogetherOf(change, source),
            change.EpochReason,
            change.Triage,
            WebAddress.OrNull(change.Triage.Link) is { } address ? new Link(address, address) : null,
            change.Id,
            ReproduceText.Of(change))
        {
            Path = $"{Addresses.Changes}{change.Id}/",
            Title = $"{heading}, {Addresses.Date(change.FirstBad.Pair.Date)}",
            Description = line.Sentence + ".",
            Origin = $"The nights of {change.Series.Definition.Title} on {change.Series.Machine.Name} up to the one that shows it and those since, method version {source.Stamp.MethodVersion}.",
            IsSample = change.Series.Machine.Source.IsSample,
        };
    }

    private static string SentenceOf(Change change, SiteSource source)
    {
        var side = ChangeText.Side(change);
        var end = source.ChangeOf(change.RecoveredBy) is { } recovery ? $", and recovered on {Addresses.Date(recovery.FirstBad.Pair.Date)}"
            : source.ChangeOf(change.Recovers) is { } loss ? $": the recovery from {Addresses.Date(loss.FirstBad.Pair.Date)}"
            : "";
        return $"{char.ToUpperInvariant(side[0])}{side[1..]} on {Addresses.Date(change.FirstBad.Pair.Date)}{end}. {Capital(ChangeText.Machines(change))}.";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string TogetherOf(Change change, SiteSource source)
    {
        var others = source.ChangesAt(change.FirstBad).Count(other => other.Benchmark is not null && other != change);
        return others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{others} {(change.Benchmark is null ? "" : "other ")}{(others == 1 ? "benchmark" : "benchmarks")}");
    }
}
