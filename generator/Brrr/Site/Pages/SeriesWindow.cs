using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What a span of nights of a series says.</summary>
/// <param name="Name">Which nights.</param>
/// <param name="Nights">How many of them there are.</param>
/// <param name="Mean">Geometric mean of their speedups.</param>
/// <param name="Interval">95 % interval of that mean; null for one night.</param>
/// <param name="Lowest">The slowest night.</param>
/// <param name="Highest">The fastest night.</param>
internal sealed record SeriesWindow(string Name, int Nights, Measure Mean, string? Interval, Measure Lowest, Measure Highest)
{
    public static SeriesWindow Of(SpanSummary span) => new(
        char.IsAsciiDigit(span.Span[0]) ? "last " + span.Span : span.Span,
        span.Nights,
        Measure.Speedup(span.Speedup.Value),
        VerdictText.Interval(span.Interval),
        Measure.Speedup(span.Low.Value),
        Measure.Speedup(span.High.Value));
}
