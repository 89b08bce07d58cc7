using System.Diagnostics.CodeAnalysis;
using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>One regression or improvement: how large, how sure, which commits, which side, and what to do about it.</summary>
internal sealed record ChangePage : AnyChangePage
{
    [SetsRequiredMembers]
    private ChangePage(Change change, SiteSource source)
        : base(change, source)
    {
        Line = source.LineOf(change);
        IsMean = change.Benchmark is null;
        Chart = ChangeChart.Of(change, source);
        Commits = ChangeCommit.Of(change, source.Farm.Dashboard);
        Parts = Waterfall.Of(change, source.Addresses);
        Elsewhere = [.. change.CorroboratedBy.Select(source.ChangeOf).OfType<Change>().Select(other => source.LineOf(other))];
        Story = [.. new[] { change.Recovers, change.RecoveredBy }.Select(source.ChangeOf).OfType<Change>().Select(other => source.LineOf(other))];
        Together = ChangePageText.TogetherOf(change, source);
    }

    /// <summary>What it says at a glance.</summary>
    public ChangeLine Line { get; }

    /// <summary>Whether it is of the geometric mean.</summary>
    public bool IsMean { get; }

    /// <summary>The nights around it.</summary>
    public Chart Chart { get; }

    /// <summary>The commits between which it came.</summary>
    public IReadOnlyList<ChangeCommit> Commits { get; }

    /// <summary>The benchmarks that it is made of; none for a benchmark.</summary>
    public IReadOnlyList<WaterfallRow> Parts { get; }

    /// <summary>The same change on other machines.</summary>
    public IReadOnlyList<ChangeLine> Elsewhere { get; }

    /// <summary>The change that it takes back, or that takes it back; none where it stands alone.</summary>
    public IReadOnlyList<ChangeLine> Story { get; }

    /// <summary>How many benchmarks of the machine changed on the same night; empty for none.</summary>
    public string Together { get; }

    public override string Template => "change";

    public override IReadOnlyList<Chart> Charts => [Chart];

    public static ChangePage Of(Change change, SiteSource source) => new(change, source);
}
