using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>An archived comparison in short: its headline numbers, where they come from, and where all others are.</summary>
/// <param name="Card">What it says at a glance.</param>
/// <param name="Night">Its night.</param>
/// <param name="Facts">Commit, version, dates and the like.</param>
/// <param name="SpeedupAll">With the excluded benchmarks; null where there is none.</param>
/// <param name="Included">Benchmarks that the headline counts.</param>
/// <param name="Excluded">Benchmarks that it leaves out.</param>
/// <param name="Counting">By which rule benchmarks are counted as faster and slower.</param>
/// <param name="Intervals">Named intervals of the speedup; none until the series has a noise.</param>
/// <param name="Hpt">Hierarchical Performance Testing in a sentence; null where the method refuses.</param>
/// <param name="MemoryDoubt">Why the memory is not to be trusted; null where it is.</param>
/// <param name="Data">The file that has every number.</param>
/// <param name="Files">What was read.</param>
/// <param name="Reproduce">The commands that give these numbers again.</param>
/// <param name="Compare">Every benchmark, against any other pair.</param>
/// <param name="Changes">Lasting steps that begin with this pair, the geometric mean first; the largest only.</param>
/// <param name="MoreChanges">How many more there are.</param>
/// <param name="Previous">The previous pair of the series; null for the first and on demand.</param>
/// <param name="Next">The next pair of the series.</param>
internal sealed record ArchivedPairPage(
    MachineCard Card,
    Link Night,
    IReadOnlyList<Fact> Facts,
    Measure? SpeedupAll,
    int Included,
    int Excluded,
    string Counting,
    IReadOnlyList<Fact> Intervals,
    string? Hpt,
    string? MemoryDoubt,
    Link Data,
    IReadOnlyList<ResultFileLink> Files,
    string Reproduce,
    string Compare,
    IReadOnlyList<Link> Changes,
    int MoreChanges,
    Link? Previous,
    Link? Next)
    : Page
{
    private const int MostChanges = 3;

    public override string Template => "pair-archived";

    public override string Layout => "archived";

    public override string Section => "nights";

    public static ArchivedPairPage Of(Comparison comparison, SiteSource source)
    {
        var reading = source.Farm.ReadingOf(comparison);
        var pair = comparison.Pair;
        var changes = source.ChangesAt(comparison);
        var (previous, next) = source.Neighbours.Around(comparison);
        return new ArchivedPairPage(
            MachineCard.Of(reading),
            new Link(Addresses.Date(pair.Date), Addresses.Night(pair.Date)),
            PairFacts.Of(pair, source.Farm.Dashboard),
            comparison.SpeedupAll is { } all ? Measure.Speedup(all.Value) : null,
            comparison.Included.Count,
            comparison.Benchmarks.Count - comparison.Included.Count,
            PairText.CountingOf(reading),
            PairIntervalFacts.OfMean(reading),
            HptSentence.Of(comparison.Hpt),
            PairText.MemoryDoubtOf(comparison),
            new Link(pair.Id + ".json.gz", ArchivedNights.DataOf(source.Farm, pair)),
            [ResultFileLink.Of(pair.Base), ResultFileLink.Of(pair.Head)],
            ReproduceText.Of(pair),
            ComparePage.With(pair),
            [.. changes.Take(MostChanges).Select(LinkTo)],
            Math.Max(0, changes.Count - MostChanges),
            PairText.LinkTo(previous),
            PairText.LinkTo(next))
        {
            Path = Addresses.Pair(pair),
            Title = PairText.TitleOf(pair),
            Description = PairText.DescriptionOf(comparison),
            Origin = PairText.OriginOf(pair, source.Stamp),
            IsSample = pair.Machine.Source.IsSample,
        };
    }

    private static Link LinkTo(Change change) => new($"{ChangeText.Subject(change)} {SpeedupText.Words(change.Ratio.Value)}", Addresses.Change(change));
}
