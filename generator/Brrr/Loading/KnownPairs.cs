using Brrr.Comparisons;

namespace Brrr.Loading;

/// <summary>
/// The numbers of pairs in the cache, by the contents of both files and by the program that compared them: another one may know better, and compares anew.
/// </summary>
internal sealed class KnownPairs(ResultCache cache) : IKnownPairs
{
    private readonly RecordPool<BenchmarkLabel[]> labels = new(bytes => PairRecord.ReadLabels(bytes, cache.Texts));

    public PairNumbers? Find(ResultPair pair) => KeyOf(pair) is { } key ? cache.Find(key, record => PairRecord.Read(record, cache.Texts, labels)) : null;

    public void Keep(ResultPair pair, PairNumbers numbers)
    {
        if (KeyOf(pair) is { } key) cache.Add(key, record => PairRecord.Write(record, numbers));
    }

    private static CacheKey? KeyOf(ResultPair pair) =>
        pair.Base.Content is { } before && pair.Head.Content is { } after ? new CacheKey(CacheKind.Pair, ContentId.OfText($"{CacheKey.Program}\n{before}\n{after}")) : null;
}
