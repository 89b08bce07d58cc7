namespace Brrr.Statistics;

/// <summary>
/// One benchmark as HPT sees it. The method puts head values, scaled by a factor, before base values and halves the row in the middle:
/// with unequal counts some values stand in the wrong half, and that is part of the number. Each part is sorted once, so that a
/// factor costs one merge.
/// </summary>
internal sealed class HptBenchmark
{
    private readonly double[] scaledFirst;
    private readonly double[] plainFirst;
    private readonly double[] scaledSecond;
    private readonly double[] plainSecond;

    public HptBenchmark(ReadOnlySpan<double> headValues, ReadOnlySpan<double> baseValues)
    {
        HalfCount = (headValues.Length + baseValues.Length) / 2;
        var scaled = Math.Min(HalfCount, headValues.Length);
        var plain = HalfCount - scaled;
        scaledFirst = Sorted(headValues[..scaled]);
        scaledSecond = Sorted(headValues[scaled..]);
        plainFirst = Sorted(baseValues[..plain]);
        plainSecond = Sorted(baseValues[plain..]);
    }

    /// <summary>Number of values in the first half.</summary>
    public int HalfCount { get; }

    /// <summary>Median of the first half minus median of the second, head values multiplied by the factor; the values' unit.</summary>
    public double MedianDifference(double factor) =>
        Median(scaledFirst, factor, plainFirst) - Median(scaledSecond, factor, plainSecond);

    private static double[] Sorted(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static double Median(double[] scaled, double factor, double[] plain)
    {
        var count = scaled.Length + plain.Length;
        var middle = count / 2;
        var upper = Ranked(scaled, factor, plain, middle, out var lower);
        return count % 2 == 1 ? upper : (lower + upper) / 2;
    }

    /// <summary>The element at a rank (from 0) of the merged rows, and the one before it.</summary>
    private static double Ranked(double[] scaled, double factor, double[] plain, int rank, out double before)
    {
        if (plain.Length == 0)
        {
            before = rank > 0 ? factor * scaled[rank - 1] : 0;
            return factor * scaled[rank];
        }

        double current = 0;
        before = 0;
        for (int taken = 0, s = 0, p = 0; taken <= rank; taken++)
        {
            before = current;
            var takeScaled = p == plain.Length || (s < scaled.Length && factor * scaled[s] <= plain[p]);
            current = takeScaled ? factor * scaled[s++] : plain[p++];
        }

        return current;
    }
}
