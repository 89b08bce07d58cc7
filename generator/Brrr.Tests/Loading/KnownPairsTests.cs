using Brrr.Comparisons;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class KnownPairsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ResultPair pair = Pair();

    public KnownPairsTests()
    {
        using var cache = Open();
        new KnownPairs(cache).Keep(pair, PairNumbers.Of(pair));
        cache.Save();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_kept_is_found_with_its_details()
    {
        var numbers = PairNumbers.Of(pair);
        using var cache = Open();
        var found = Assert.IsType<PairNumbers>(new KnownPairs(cache).Find(pair));
        Assert.Equal(numbers.Benchmarks.Numbers, found.Benchmarks.Numbers);
        Assert.Equal(numbers.Benchmarks.Details, found.Benchmarks.Details);
        Assert.Equal(numbers.Benchmarks.Select(each => each.Head), found.Benchmarks.Select(each => each.Head));
    }

    [Fact]
    public void Details_that_are_lost_are_compared_once_more()
    {
        new CacheFolder(folder.At("cache"), ReadLimits.Default).Merge(key => key.Kind == CacheKind.Pair);
        using var cache = Open();
        var found = Assert.IsType<PairNumbers>(new KnownPairs(cache).Find(pair));
        Assert.Equal(PairNumbers.Of(pair).Benchmarks.Details, found.Benchmarks.Details);
    }

    [Fact]
    public void Details_of_a_closed_cache_are_compared_once_more()
    {
        PairNumbers? found;
        using (var cache = Open()) found = new KnownPairs(cache).Find(pair);
        Assert.Equal(PairNumbers.Of(pair).Benchmarks.Details, Assert.IsType<PairNumbers>(found).Benchmarks.Details);
    }

    [Fact]
    public void Details_that_nobody_asked_for_stay_with_their_pair()
    {
        using (var cache = Open())
        {
            new KnownPairs(cache).Find(pair);
            cache.Prune();
        }

        Assert.Equal([CacheKind.Pair, CacheKind.PairDetails], Kinds());
        using (var cache = Open()) cache.Prune();
        Assert.Empty(Kinds());
    }

    private ResultCache Open() => ResultCache.Open(folder.At("cache"), ReadLimits.Default) ?? throw new InvalidOperationException("the cache can't be written");

    private IEnumerable<CacheKind> Kinds()
    {
        var segments = new CacheFolder(folder.At("cache"), ReadLimits.Default).OpenSegments();
        foreach (var segment in segments) segment.Dispose();
        return segments.SelectMany(segment => segment.Entries).Select(entry => entry.Key.Kind).Order();
    }

    private static ResultPair Pair()
    {
        var night = MadeFarm.Night("2026-05-02").Select((each, side) => each.ToResult() with { Content = ContentId.OfText($"side {side}").ToString() }).ToList();
        return PairMatch.Of(night, Dashboard.Default.Comparisons).Pairs[0];
    }
}
