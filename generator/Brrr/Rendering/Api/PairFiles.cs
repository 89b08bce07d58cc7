using System.Buffers;
using Brrr.Comparisons;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary>The file of every pair: <c>nights/{id}.json</c>, of an archived night <c>nights/{id}.json.gz</c> with the same document.</summary>
internal static class PairFiles
{
    /// <summary>Its address in the folder of the published data, where something is archived, by what an index calls it.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Links(Farm farm) =>
        ArchivedNights.Before(farm) is null ? [] : [KeyValuePair.Create("pairArchived", "nights/{id}.json.gz")];

    /// <param name="source">All that the site is made from.</param>
    public static IEnumerable<SiteFile> Of(SiteSource source) => source.Farm.Comparisons.Select(comparison => Of(comparison, source));

    private static SiteFile Of(Comparison comparison, SiteSource source)
    {
        var isArchived = ArchivedNights.Hold(source.Farm, comparison.Pair);
        return new SiteFile(ArchivedNights.DataOf(source.Farm, comparison.Pair), () => new SiteContent(
            output => output.Write(PackedFile.Of(BytesOf(comparison, source), isArchived).AsSpan()),
            output => ModelBytes.Write(source.InputsOf(comparison), output)));
    }

    private static byte[] BytesOf(Comparison comparison, SiteSource source)
    {
        var (previous, next) = source.Neighbours.Around(comparison);
        return ApiJson.Bytes(new PairDetails(source.Farm.ReadingOf(comparison), previous, next));
    }
}
