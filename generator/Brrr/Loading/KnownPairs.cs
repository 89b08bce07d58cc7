using Brrr.Comparisons;

namespace Brrr.Loading;

/// <summary>
/// The numbers of pairs in the cache, by the contents of both files and by the program that compared them: another one may know better, and compares anew.
/// </summary>
internal sealed class KnownPairs(ResultCache cache) : IKnownPairs
{
    private readonly RecordPool<BenchmarkLabels> labels = new(bytes => PairRecord.ReadLabels(bytes, cache.Texts));

    public PairNumbers? Find(ResultPair pair) => IdOf(pair) is { } id
        ? cache.Find(new CacheKey(CacheKind.Pair, id), record => PairRecord.Read(record, cache.Texts, labels, count => DetailsOf(pair, id, count)))
        : null;

    public void Keep(ResultPair pair, PairNumbers numbers)
    {
        if (IdOf(pair) is not { } id) return;
        cache.Add(new CacheKey(CacheKind.Pair, id), record => PairRecord.Write(record, numbers));
        cache.Add(new CacheKey(CacheKind.PairDetails, id), record => PairRecord.WriteDetails(record, numbers.Benchmarks.Details));
    }

    /// <summary>Compares once more where the cache lost them.</summary>
    private BenchmarkDetails[] DetailsOf(ResultPair pair, ContentId id, int count) =>
        cache.Find(new CacheKey(CacheKind.PairDetails, id), record => PairRecord.ReadDetails(record, count)) ?? PairNumbers.Of(pair).Benchmarks.Details.ToArray();

    private static ContentId? IdOf(ResultPair pair) =>
        pair.Base.Content is { } before && pair.Head.Content is { } after ? ContentId.OfText($"{CacheKey.Program}\n{before}\n{after}") : null;
}
