using System.Diagnostics.CodeAnalysis;
using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>An archived comparison in short: its headline numbers, where they come from, and where all others are.</summary>
internal sealed record ArchivedPairPage : AnyPairPage
{
    private const int MostChanges = 3;

    [SetsRequiredMembers]
    private ArchivedPairPage(Comparison comparison, SiteSource source)
        : base(comparison, source)
    {
        var reading = source.Farm.ReadingOf(comparison);
        var changes = source.ChangesAt(comparison);
        Intervals = PairIntervalFacts.OfMean(reading);
        Data = new Link(comparison.Pair.Id + ".json.gz", ArchivedNights.DataOf(source.Farm, comparison.Pair));
        Changes = [.. changes.Take(MostChanges).Select(LinkTo)];
        MoreChanges = Math.Max(0, changes.Count - MostChanges);
    }

    /// <summary>Named intervals of the speedup; none until the series has a noise.</summary>
    public IReadOnlyList<Fact> Intervals { get; }

    /// <summary>The file that has every number.</summary>
    public Link Data { get; }

    /// <summary>Lasting steps that begin with this pair, the geometric mean first; the largest only.</summary>
    public IReadOnlyList<Link> Changes { get; }

    /// <summary>How many more there are.</summary>
    public int MoreChanges { get; }

    public override string Template => "pair-archived";

    public override string Layout => "archived";

    public static ArchivedPairPage Of(Comparison comparison, SiteSource source) => new(comparison, source);

    private static Link LinkTo(Change change) => new($"{ChangeText.Subject(change)} {SpeedupText.Words(change.Ratio.Value)}", Addresses.Change(change));
}
