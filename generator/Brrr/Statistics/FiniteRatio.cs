namespace Brrr.Statistics;

/// <summary>
/// The ratio of a logarithm that may be of any size: few nights with wild values have intervals whose ends no double holds, and JSON knows no infinity.
/// </summary>
internal static class FiniteRatio
{
    /// <summary>e^300 is 1.9e130: a hundred of it is a number still, and nobody's measurement.</summary>
    private const double Largest = 300;

    /// <summary>exp(<paramref name="log"/>), of what lies beyond 300 or -300 that of the bound; above 0.</summary>
    public static double Of(double log) => Math.Exp(Math.Clamp(log, -Largest, Largest));
}
