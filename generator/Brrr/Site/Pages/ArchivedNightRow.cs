using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>A pair of an archived night.</summary>
/// <param name="Pair">Its machine, and its page.</param>
/// <param name="Look">How the machine's line looks.</param>
/// <param name="Line">Its headline numbers.</param>
internal sealed record ArchivedNightRow(Link Pair, SeriesLook Look, HistoryLine Line)
{
    public static ArchivedNightRow Of(Reading reading)
    {
        var pair = reading.Comparison.Pair;
        return new ArchivedNightRow(new Link(pair.Machine.Name, Addresses.Pair(pair)), SeriesLook.Of(pair.Machine), HistoryLine.Of(reading));
    }
}
