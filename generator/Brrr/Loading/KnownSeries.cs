using Brrr.Comparisons;

namespace Brrr.Loading;

/// <summary>What was found of series, in the cache, by their nights and by the program that searched them: another one may know better, and searches anew.</summary>
internal sealed class KnownSeries(ResultCache cache) : IKnownSeries
{
    public SeriesState? Find(string digest) => cache.Find(KeyOf(digest), record => SeriesStateRecord.Read(record, cache.Texts));

    public void Keep(string digest, SeriesState state) => cache.Add(KeyOf(digest), record => SeriesStateRecord.Write(record, state));

    private static CacheKey KeyOf(string digest) => new(CacheKind.Series, ContentId.OfText($"{CacheKey.Program}\n{digest}"));
}
