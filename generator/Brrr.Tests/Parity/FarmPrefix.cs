using Brrr.Comparisons;

namespace Brrr.Tests.Parity;

/// <summary>A farm as it stood when only its first pairs had been measured: its series, their readings and their changes.</summary>
internal sealed record FarmPrefix(IReadOnlyList<SeriesAnalysis> Analyses, IReadOnlyList<Change> Changes)
{
    public static FarmPrefix Of(Farm farm, Func<Comparison, bool> measured)
    {
        var inTime = farm.Comparisons.Where(measured).ToList();
        var analyses = SeriesAnalysis.Of(Series.Of(farm.Machines, inTime, farm.Dashboard), farm.Dashboard);
        return new FarmPrefix(analyses, ChangeFinder.Of(analyses, inTime, farm.Dashboard, new Dictionary<string, Triage>()));
    }

    /// <summary>The farm after each night of a machine; the other machines' pairs count where they were there by then.</summary>
    public static IEnumerable<FarmPrefix> After(Farm farm, IEnumerable<Comparison> nights, Func<Comparison, bool> belongs) =>
        nights.Select(night => Of(farm, comparison => belongs(comparison) && ResultPair.InTime(comparison.Pair, night.Pair) <= 0));
}
