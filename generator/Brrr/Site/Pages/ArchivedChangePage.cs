using System.Diagnostics.CodeAnalysis;
using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>An archived regression or improvement of a benchmark in short: how large, how sure, which commits, which side.</summary>
internal sealed record ArchivedChangePage : AnyChangePage
{
    [SetsRequiredMembers]
    private ArchivedChangePage(Change change, SiteSource source)
        : base(change, source)
    {
        Step = Measure.Speedup(change.Ratio.Value);
        Commits = ChangeCommit.WithoutSpeedups(change, source.Farm.Dashboard);
        Others = [.. source.RelatedTo(change).Select(LinkTo)];
    }

    /// <summary>How far it moved.</summary>
    public Measure Step { get; }

    /// <summary>The commits between which it came.</summary>
    public IReadOnlyList<ChangeCommit> Commits { get; }

    /// <summary>The same change on other machines, and the one that it takes back or that takes it back.</summary>
    public IReadOnlyList<Link> Others { get; }

    public override string Template => "change-archived";

    public override string Layout => "archived";

    public static ArchivedChangePage Of(Change change, SiteSource source) => new(change, source);

    private static Link LinkTo(Change other) => new(ChangeText.SentenceOf(other), Addresses.Change(other));
}
