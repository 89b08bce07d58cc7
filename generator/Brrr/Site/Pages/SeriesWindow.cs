using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What the last nights of a series say together.</summary>
/// <param name="Name">Which nights.</param>
/// <param name="Nights">How many of them there are.</param>
/// <param name="Mean">Geometric mean of their speedups.</param>
/// <param name="Lowest">The slowest night.</param>
/// <param name="Highest">The fastest night.</param>
internal sealed record SeriesWindow(string Name, int Nights, Measure Mean, Measure Lowest, Measure Highest)
{
    private static readonly int[] Spans = [7, 30, 90];

    /// <summary>The last 7, 30 and 90 nights, as far as the series reaches, and all.</summary>
    public static IReadOnlyList<SeriesWindow> Of(Series series)
    {
        var logs = series.Comparisons.Where(comparison => comparison.Pair.Withheld is null)
            .Select(comparison => comparison.Speedup?.Log).OfType<double>().ToList();
        if (logs.Count == 0)
            return [];
        return [.. Spans.Where(span => span < logs.Count).Select(span => Of($"last {span}", logs.TakeLast(span).ToList())), Of("all", logs)];
    }

    private static SeriesWindow Of(string name, List<double> logs) => new(
        name,
        logs.Count,
        Measure.Speedup(Math.Exp(logs.Average())),
        Measure.Speedup(Math.Exp(logs.Min())),
        Measure.Speedup(Math.Exp(logs.Max())));
}
