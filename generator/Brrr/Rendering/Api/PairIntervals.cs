using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>The three named 95 % intervals of a geometric mean: ratios, lower and upper end; null where there is none.</summary>
internal sealed class PairIntervals(Reading reading)
{
    /// <summary>This pair of builds on this night only.</summary>
    public double[]? Measurement { get; } = ApiText.Ratios(reading.Measurement);

    /// <summary>With the noise between nights: what another night would have shown.</summary>
    public double[]? Reproducibility { get; } = ApiText.Ratios(reading.Reproducibility);

    /// <summary>With the benchmarks as a sample of programs.</summary>
    public double[]? Suite { get; } = ApiText.Ratios(reading.Suite);
}
