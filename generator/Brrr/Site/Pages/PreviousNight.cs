using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A pair against the previous one of its series.</summary>
/// <param name="Pair">The previous pair.</param>
/// <param name="Speedup">Change of the speedup, on the benchmarks that both nights share.</param>
/// <param name="Base">Change of the base's speed.</param>
/// <param name="Head">Change of the head's speed.</param>
/// <param name="Rows">One a shared benchmark.</param>
internal sealed record PreviousNight(Link Pair, Measure Speedup, Measure Base, Measure Head, IReadOnlyList<PreviousRow> Rows)
{
    /// <summary>Null where fewer than two benchmarks are shared.</summary>
    public static PreviousNight? Between(Comparison? previous, Comparison current, Addresses addresses)
    {
        if (previous is null || PreviousChange.Between(previous, current) is not { } change)
            return null;
        var then = previous.Benchmarks.ToDictionary(benchmark => benchmark.Name, StringComparer.Ordinal);
        return new PreviousNight(
            new Link(Addresses.Date(previous.Pair.Date), Addresses.Pair(previous.Pair)),
            Measure.Speedup(change.SpeedupRatio),
            Measure.Speedup(change.Base),
            Measure.Speedup(change.Head),
            [.. current.Benchmarks.Where(now => then.ContainsKey(now.Name)).Select(now => PreviousRow.Of(then[now.Name], now, addresses))]);
    }
}
