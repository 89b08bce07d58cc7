namespace Brrr.Statistics;

/// <summary>
/// Half of a benchmark's values as HPT sees it. Where all of them are of one side, as with equal counts, a factor moves the middle two and none past them; where
/// they are mixed, each part is sorted once, so that a factor costs one merge.
/// </summary>
internal sealed class HptHalf
{
    private readonly double[] scaled;
    private readonly double[] plain;
    private readonly double lower;
    private readonly double upper;

    private HptHalf(double[] scaled, double[] plain)
    {
        (this.scaled, this.plain) = (scaled, plain);
        if (IsMixed)
        {
            Array.Sort(scaled);
            Array.Sort(plain);
        }
        else if (Count > 0)
        {
            (lower, upper) = Statistics.Median.Middle(plain.Length == 0 ? scaled : plain);
        }
    }

    private int Count => scaled.Length + plain.Length;

    private bool IsMixed => scaled.Length > 0 && plain.Length > 0;

    /// <param name="headValues">The values that a factor scales.</param>
    /// <param name="baseValues">The others.</param>
    public static HptHalf Of(ReadOnlySpan<double> headValues, ReadOnlySpan<double> baseValues) => new(headValues.ToArray(), baseValues.ToArray());

    /// <summary>The median of at least one value, head values multiplied by the factor; the values' unit.</summary>
    public double Median(double factor)
    {
        var (below, above) = IsMixed ? MergedMiddle(factor) : scaled.Length > 0 ? (factor * lower, factor * upper) : (lower, upper);
        return Count % 2 == 1 ? above : (below + above) / 2;
    }

    /// <summary>The element in the middle of the merged rows, and the one before it.</summary>
    private (double Lower, double Upper) MergedMiddle(double factor)
    {
        var (before, current) = (0.0, 0.0);
        for (int taken = 0, s = 0, p = 0; taken <= Count / 2; taken++)
        {
            before = current;
            var takeScaled = p == plain.Length || (s < scaled.Length && factor * scaled[s] <= plain[p]);
            current = takeScaled ? factor * scaled[s++] : plain[p++];
        }

        return (before, current);
    }
}
