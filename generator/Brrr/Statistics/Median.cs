namespace Brrr.Statistics;

/// <summary>The middle value; of an even number of values the mean of the two in the middle, as in Python's <c>statistics.median</c>.</summary>
internal static class Median
{
    /// <summary>The median of at least one value, in their unit.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A median needs at least one value.", nameof(values));

        Span<double> own = values.Length <= 128 ? stackalloc double[values.Length] : new double[values.Length];
        values.CopyTo(own);
        var (lower, upper) = Middle(own);
        return own.Length % 2 == 1 ? upper : (lower + upper) / 2;
    }

    /// <summary>The two neighbours that the middle of the row in order lies between; of an odd number the upper one is the middle, of one value both. The row is put in another order.</summary>
    /// <param name="values">At least one value.</param>
    public static (double Lower, double Upper) Middle(Span<double> values)
    {
        var rank = values.Length / 2;
        Select(values, rank);
        var lower = values[0];
        for (var i = 1; i < rank; i++) lower = Math.Max(lower, values[i]);
        return (lower, values[rank]);
    }

    /// <summary>
    /// Puts the value of a rank in its place, no larger ones before it and no smaller ones behind it. Source: C. A. R. Hoare, Algorithm 65: Find, Communications of the ACM, 1961.
    /// </summary>
    private static void Select(Span<double> values, int rank)
    {
        var (first, last) = (0, values.Length - 1);
        while (first < last)
        {
            var pivot = values[rank];
            var (i, j) = (first, last);
            while (i <= j)
            {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }

            if (j < rank) first = i;
            if (rank < i) last = j;
        }
    }
}
