using System.Globalization;
using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>
/// Which benchmarks a step of the geometric mean is made of: the largest parts, the rest as one, and the whole. Their logarithms sum to the step's,
/// so that their factors multiply to it.
/// </summary>
internal static class Waterfall
{
    private const int Largest = 10;
    private const double Margin = 0.03;

    /// <summary>None for a benchmark: it has no parts.</summary>
    public static IReadOnlyList<WaterfallRow> Of(Change change, Addresses addresses)
    {
        if (change.Contributions.Count == 0)
            return [];
        var ordered = change.Contributions.OrderByDescending(part => Math.Abs(part.Value)).ThenBy(part => part.Key, StringComparer.Ordinal).ToList();
        var whole = ordered.Sum(part => part.Value);
        var parts = ordered.Take(Largest).Select(part => (Name: new Link(part.Key, addresses.Benchmark(part.Key)), Log: part.Value)).ToList();
        if (ordered.Count > Largest)
            parts.Add((new Link(string.Create(CultureInfo.InvariantCulture, $"the other {ordered.Count - Largest}"), null), ordered.Skip(Largest).Sum(part => part.Value)));

        var ends = parts.Aggregate(new List<double> { 0 }, (sums, part) => [.. sums, sums[^1] + part.Log]);
        var (low, high) = (ends.Min(), ends.Max());
        var rows = parts.Select((part, index) => RowOf(part.Name, part.Log, ends[index], ends[index + 1]));
        return [.. rows, RowOf(new Link("the whole", null), whole, 0, whole) with { IsTotal = true }];

        WaterfallRow RowOf(Link name, double log, double start, double end) => new(
            name,
            Measure.Part(Math.Exp(log)),
            ShareOf(log / whole),
            new WaterfallStep(PlaceOf(start), PlaceOf(end), PlaceOf(0)),
            false);

        static string ShareOf(double share) => (share < 0 ? PercentText.Minus.ToString() : "") + PercentText.Size(share * 100, "F0");

        double PlaceOf(double log) => high > low ? Margin + ((1 - (2 * Margin)) * (log - low) / (high - low)) : 0.5;
    }
}
