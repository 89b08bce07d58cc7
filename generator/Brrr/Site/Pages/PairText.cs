using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What the whole page of a pair and the short one of an archived pair say in the same words.</summary>
internal static class PairText
{
    public static string TitleOf(ResultPair pair) => $"{pair.Machine.Name}, {Addresses.Date(pair.Date)}";

    public static string DescriptionOf(Comparison comparison)
    {
        var pair = comparison.Pair;
        return $"{pair.Definition.Title} on {pair.Machine.Name}, {Addresses.Date(pair.Date)}, commit {pair.Head.Name.Commit}: {SpeedupText.Words(comparison.Speedup)}, geometric mean of {comparison.Included.Count} benchmarks.";
    }

    public static string OriginOf(ResultPair pair, BuildStamp stamp) => $"Pair {pair.Id} of {pair.Machine.Source.Name}, method version {stamp.MethodVersion}; the files are named above.";

    /// <summary>By which rule benchmarks are counted as faster and slower.</summary>
    public static string CountingOf(Reading reading) =>
        reading.CountOf(Statistics.Verdict.Faster) is null ? "significant by pyperf's test" : "beyond the noise between nights";

    /// <summary>Why the memory is not to be trusted; null where it is.</summary>
    public static string? MemoryDoubtOf(Comparison comparison) =>
        comparison.IsMemoryTrusted ? null : "pyperf 2.6.3 misreads memory on macOS: shown, and in no summary";

    /// <summary>A neighbour of the series; null for none.</summary>
    public static Link? LinkTo(Comparison? comparison) =>
        comparison is null ? null : new Link(Addresses.Date(comparison.Pair.Date), Addresses.Pair(comparison.Pair));
}
