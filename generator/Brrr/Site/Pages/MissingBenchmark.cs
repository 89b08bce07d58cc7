using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A benchmark that a pair cannot compare, and why.</summary>
internal sealed record MissingBenchmark(string Name, string Where, string Reason)
{
    /// <summary>All of a comparison: on one side only, and left out of a file.</summary>
    public static IReadOnlyList<MissingBenchmark> Of(Comparison comparison) =>
    [
        .. comparison.OnlyInBase.Select(one => new MissingBenchmark(one.Name, "only in the base", one.Reason)),
        .. comparison.OnlyInHead.Select(one => new MissingBenchmark(one.Name, "only in the head", one.Reason)),
        .. comparison.LeftOut.Select(one => new MissingBenchmark(one.Name, $"left out of the {one.Side}", one.Reason)),
    ];
}
