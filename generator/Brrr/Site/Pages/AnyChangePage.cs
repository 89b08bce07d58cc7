using System.Diagnostics.CodeAnalysis;
using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What the whole page of a change and the short one of an archived change have in common.</summary>
internal abstract record AnyChangePage : Page
{
    [SetsRequiredMembers]
    protected AnyChangePage(Change change, SiteSource source)
    {
        var dashboard = source.Farm.Dashboard;
        Heading = ChangePageText.HeadingOf(change);
        Sentence = ChangePageText.SentenceOf(change, source);
        Facts = ChangeFacts.Of(change, source);
        Range = ChangeLine.CommitsOf(change.Range, dashboard);
        Intersection = change.Intersection is { } common ? ChangeLine.CommitsOf(common, dashboard) : null;
        Sides = ChangeSides.Of(change);
        EpochReason = change.EpochReason;
        Triage = change.Triage;
        TriageLink = ChangePageText.TriageLinkOf(change);
        Id = change.Id;
        Reproduce = ReproduceText.Of(change);
        Path = $"{Addresses.Changes}{change.Id}/";
        Title = ChangePageText.TitleOf(change);
        Description = ChangeText.SentenceOf(change) + ".";
        Origin = ChangePageText.OriginOf(change, source.Stamp);
        IsSample = change.Series.Machine.Source.IsSample;
    }

    /// <summary>What moved, where and how far.</summary>
    public string Heading { get; }

    /// <summary>When, which side, and whether it was taken back.</summary>
    public string Sentence { get; }

    /// <summary>Levels, state, chance.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>This machine's own range, in the compare view.</summary>
    public Link Range { get; }

    /// <summary>What the ranges of all machines leave; null where there is no other.</summary>
    public Link? Intersection { get; }

    /// <summary>How far each side moved.</summary>
    public ChangeSides Sides { get; }

    /// <summary>What changed about the machine at that time; null where nothing did.</summary>
    public string? EpochReason { get; }

    /// <summary>What people decided.</summary>
    public Triage Triage { get; }

    /// <summary>Where they talk about it; null for nowhere.</summary>
    public Link? TriageLink { get; }

    /// <summary>For triage.</summary>
    public string Id { get; }

    /// <summary>The commands that find it again.</summary>
    public string Reproduce { get; }

    public override string Section => "changes";
}
