using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>One benchmark in one series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Nights">The nights that have it, withheld ones left out; oldest first, at least one.</param>
/// <param name="Sigma">Noise between nights as of the latest; null before there are enough.</param>
/// <param name="Changes">Its changes, newest first.</param>
internal sealed record BenchmarkSeries(Series Series, IReadOnlyList<BenchmarkNight> Nights, double? Sigma, IReadOnlyList<Change> Changes)
{
    /// <summary>As the nights write it.</summary>
    public string Name => Label.Name;

    /// <summary>Of the newest night.</summary>
    public Unit Unit => Label.Unit;

    private BenchmarkLabel Label => Nights[^1].Comparison.Labels[Nights[^1].Place];

    /// <summary>Where it is among the benchmarks of a night of its series; below 0 where it has nothing there that counts.</summary>
    /// <param name="night">The night.</param>
    /// <param name="near">Where it is on another night.</param>
    public int PlaceAt(Comparison night, int near) => night.IsCounted ? night.PlaceOf(Name, near) : -1;

    /// <summary>Its slowest night and its fastest.</summary>
    public (Speedup Lowest, Speedup Highest) Extremes()
    {
        var (lowest, highest) = (Nights[0].Speedup, Nights[0].Speedup);
        foreach (var night in Nights)
        {
            if (night.Speedup.Value < lowest.Value) lowest = night.Speedup;
            if (night.Speedup.Value > highest.Value) highest = night.Speedup;
        }

        return (lowest, highest);
    }

    /// <summary>Base mean over head mean on each night of its series; NaN where it has nothing that counts.</summary>
    public double[] Speedups()
    {
        var speedups = new double[Series.Comparisons.Count];
        var next = 0;
        for (var night = 0; night < speedups.Length; night++)
        {
            var isNext = next < Nights.Count && Nights[next].Comparison == Series.Comparisons[night];
            speedups[night] = isNext ? Nights[next++].Speedup.Value : double.NaN;
        }

        return speedups;
    }
}
