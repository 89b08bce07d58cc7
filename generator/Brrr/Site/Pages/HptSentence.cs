using System.Globalization;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>Hierarchical Performance Testing in a sentence, for those who know bench_runner's reports.</summary>
internal static class HptSentence
{
    /// <summary>Null where the method refuses.</summary>
    public static string? Of(HptResult? hpt)
    {
        if (hpt is null)
            return null;
        var direction = hpt.Direction == Direction.Faster ? "faster" : "slower";
        var reliability = (hpt.Reliability * 100).ToString("F2", CultureInfo.InvariantCulture);
        return $"{reliability}\u202F% reliable that it is {direction}; at least {Factor(hpt.AtLeast90)} with 90\u202F%, {Factor(hpt.AtLeast95)} with 95\u202F%, {Factor(hpt.AtLeast99)} with 99\u202F%";
    }

    private static string Factor(double? factor) => factor is { } value ? value.ToString("F2", CultureInfo.InvariantCulture) + "\u00D7" : "more than 10\u00D7";
}
