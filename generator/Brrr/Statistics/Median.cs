namespace Brrr.Statistics;

/// <summary>The middle value; of an even number of values the mean of the two in the middle, as in Python's <c>statistics.median</c>.</summary>
internal static class Median
{
    /// <summary>The median of at least one value, in their unit.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A median needs at least one value.", nameof(values));

        Span<double> sorted = values.Length <= 128 ? stackalloc double[values.Length] : new double[values.Length];
        values.CopyTo(sorted);
        sorted.Sort();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
