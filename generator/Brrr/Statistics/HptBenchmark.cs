namespace Brrr.Statistics;

/// <summary>
/// One benchmark as HPT sees it. The method puts head values, scaled by a factor, before base values and halves the row in the middle:
/// with unequal counts some values stand in the wrong half, and that is part of the number.
/// </summary>
internal sealed class HptBenchmark
{
    private readonly HptHalf first;
    private readonly HptHalf second;

    public HptBenchmark(ReadOnlySpan<double> headValues, ReadOnlySpan<double> baseValues)
    {
        HalfCount = (headValues.Length + baseValues.Length) / 2;
        var scaled = Math.Min(HalfCount, headValues.Length);
        var plain = HalfCount - scaled;
        first = HptHalf.Of(headValues[..scaled], baseValues[..plain]);
        second = HptHalf.Of(headValues[scaled..], baseValues[plain..]);
    }

    /// <summary>Number of values in the first half.</summary>
    public int HalfCount { get; }

    /// <summary>Median of the first half minus median of the second, head values multiplied by the factor; the values' unit.</summary>
    public double MedianDifference(double factor) => first.Median(factor) - second.Median(factor);
}
