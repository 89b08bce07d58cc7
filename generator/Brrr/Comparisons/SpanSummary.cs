using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>A series over a span of nights, as one line.</summary>
/// <param name="Series">The series.</param>
/// <param name="Span">"7", "30", "90", "all", or "since 3.15".</param>
/// <param name="Speedup">Geometric mean over the nights.</param>
/// <param name="Interval">95 % interval of that mean by the spread of its nights; null for one night.</param>
/// <param name="Low">Lowest night.</param>
/// <param name="High">Highest night.</param>
/// <param name="Nights">Number of nights (pairs) that count.</param>
internal sealed record SpanSummary(Series Series, string Span, Speedup Speedup, LogInterval? Interval, Speedup Low, Speedup High, int Nights)
{
    private static readonly int[] Lengths = [7, 30, 90];

    /// <summary>The last 7, 30 and 90 nights, all, and since the first night of each version; shorter series have fewer lines.</summary>
    public static IReadOnlyList<SpanSummary> Of(SeriesAnalysis analysis)
    {
        var nights = analysis.Readings.Where(reading => reading.Counts).Select(reading => reading.Comparison).ToList();
        if (nights.Count == 0) return [];

        double[] logs = [.. nights.Select(night => night.Speedup.GetValueOrDefault().Log)];
        var spans = Lengths.Where(length => length < nights.Count)
            .Select(length => Over(analysis.Series, length.ToString(System.Globalization.CultureInfo.InvariantCulture), logs.AsSpan()[^length..]))
            .Append(Over(analysis.Series, "all", logs));
        var versions = nights.Index().DistinctBy(night => (night.Item.Pair.Head.Name.Version.Major, night.Item.Pair.Head.Name.Version.Minor)).Skip(1);
        return [.. spans, .. versions.Select(first => Over(analysis.Series, "since " + first.Item.Pair.Head.Name.Version.Series, logs.AsSpan(first.Index)))];
    }

    private static SpanSummary Over(Series series, string span, ReadOnlySpan<double> logs)
    {
        var mean = SpanMean.Of(logs);
        return new SpanSummary(
            series,
            span,
            Speedup.FromLog(mean.Mean),
            mean.Estimate?.Interval(),
            Speedup.FromLog(mean.Lowest),
            Speedup.FromLog(mean.Highest),
            mean.Nights);
    }
}
