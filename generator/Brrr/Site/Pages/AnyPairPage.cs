using System.Diagnostics.CodeAnalysis;
using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What the whole page of a pair and the short one of an archived pair have in common.</summary>
internal abstract record AnyPairPage : Page
{
    [SetsRequiredMembers]
    protected AnyPairPage(Comparison comparison, SiteSource source)
    {
        var reading = source.Farm.ReadingOf(comparison);
        var pair = comparison.Pair;
        var (previous, next) = source.Neighbours.Around(comparison);
        Card = MachineCard.Of(reading);
        Night = new Link(Addresses.Date(pair.Date), Addresses.Night(pair.Date));
        Facts = PairFacts.Of(pair, source.Farm.Dashboard);
        SpeedupAll = comparison.SpeedupAll is { } all ? Measure.Speedup(all.Value) : null;
        Included = comparison.Included.Count;
        Excluded = comparison.Benchmarks.Count - comparison.Included.Count;
        Counting = PairText.CountingOf(reading);
        Hpt = HptSentence.Of(comparison.Hpt);
        MemoryDoubt = PairText.MemoryDoubtOf(comparison);
        Files = [ResultFileLink.Of(pair.Base), ResultFileLink.Of(pair.Head)];
        Reproduce = ReproduceText.Of(pair);
        Compare = ComparePage.With(pair);
        Previous = PairText.LinkTo(previous);
        Next = PairText.LinkTo(next);
        Path = Addresses.Pair(pair);
        Title = PairText.TitleOf(pair);
        Description = PairText.DescriptionOf(comparison);
        Origin = PairText.OriginOf(pair, source.Stamp);
        IsSample = pair.Machine.Source.IsSample;
    }

    /// <summary>What it says at a glance.</summary>
    public MachineCard Card { get; }

    /// <summary>Its night.</summary>
    public Link Night { get; }

    /// <summary>Commit, version, dates and the like.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>With the excluded benchmarks; null where there is none.</summary>
    public Measure? SpeedupAll { get; }

    /// <summary>Benchmarks that the headline counts.</summary>
    public int Included { get; }

    /// <summary>Benchmarks that it leaves out.</summary>
    public int Excluded { get; }

    /// <summary>By which rule benchmarks are counted as faster and slower.</summary>
    public string Counting { get; }

    /// <summary>Hierarchical Performance Testing in a sentence; null where the method refuses.</summary>
    public string? Hpt { get; }

    /// <summary>Why the memory is not to be trusted; null where it is.</summary>
    public string? MemoryDoubt { get; }

    /// <summary>What was read.</summary>
    public IReadOnlyList<ResultFileLink> Files { get; }

    /// <summary>The commands that give these numbers again.</summary>
    public string Reproduce { get; }

    /// <summary>Against any other pair.</summary>
    public string Compare { get; }

    /// <summary>The previous pair of the series; null for the first and on demand.</summary>
    public Link? Previous { get; }

    /// <summary>The next pair of the series.</summary>
    public Link? Next { get; }

    public override string Section => "nights";
}
