using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One pair in the list of all pairs.</summary>
internal sealed class PairSummary(Reading reading) : PairFields(reading)
{
    /// <summary>Common benchmarks that the headline counts.</summary>
    public int Benchmarks { get; } = reading.Comparison.Included.Count;
}
