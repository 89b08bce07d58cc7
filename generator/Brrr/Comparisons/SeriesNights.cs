using System.Globalization;

namespace Brrr.Comparisons;

/// <summary>
/// Names of the nights of a series, each for all up to it: where two have one in common, the same is found of them. So a night that is new costs its own search,
/// and one that comes late, or is mended, that of all after it.
/// </summary>
internal sealed class SeriesNights
{
    /// <summary>A night comes alone; after more without a build everything is searched again.</summary>
    private const int Farthest = 16;

    private readonly IKnownSeries known;
    private readonly string? newest;

    private SeriesNights(IKnownSeries known, List<string> digests)
    {
        this.known = known;
        newest = digests.LastOrDefault();
        Known = Enumerable.Reverse(digests).Take(Farthest).Select(known.Find).FirstOrDefault(state => state is not null);
        IsKnownWhole = Known?.Readings.Count == digests.Count;
    }

    /// <summary>What was found of the most nights; null where nothing is known.</summary>
    public SeriesState? Known { get; }

    /// <summary>Whether that is all.</summary>
    public bool IsKnownWhole { get; }

    /// <param name="analysis">The series, before its nights are read.</param>
    /// <param name="start">What they are read by: digest of the dashboard.</param>
    /// <param name="known">What was found before.</param>
    public static SeriesNights? Of(SeriesAnalysis analysis, string start, IKnownSeries known)
    {
        var digests = new List<string>();
        var digest = start;
        var definition = analysis.Series.Definition.ToString();
        for (var row = 0; row < analysis.Table.Rows.Count; row++)
        {
            var comparison = analysis.Table.Rows[row];
            if (comparison.Pair.Base.Content is not { } before || comparison.Pair.Head.Content is not { } after) return null;
            digest = ReadingDigest.HashOf(
                CultureInfo.InvariantCulture,
                $"{digest}\n{before}\n{after}\n{definition}\n{analysis.RowEpochs[row]}\n{analysis.OthersSigmas[row]:R}\n{ReadingDigest.TextOf(comparison.LeftOut)}");
            digests.Add(digest);
        }

        return new SeriesNights(known, digests);
    }

    /// <summary>Keeps what was found of all nights.</summary>
    public void Keep(SeriesState state)
    {
        if (newest is not null) known.Keep(newest, state);
    }
}
