namespace Brrr.Statistics;

/// <summary>The difference of two nights' mean logarithms on the benchmarks that both have; a night's column is NaN where it lacks the benchmark.</summary>
internal static class SharedDifference
{
    /// <summary>mean(later - earlier) over the shared columns; null where none is shared.</summary>
    public static double? Between(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later)
    {
        if (earlier.Length != later.Length)
            throw new ArgumentException($"Both nights need the same columns, not {earlier.Length} and {later.Length}.", nameof(later));

        var sum = new CompensatedSum();
        var count = 0;
        for (var column = 0; column < earlier.Length; column++)
        {
            var difference = later[column] - earlier[column];
            if (double.IsNaN(difference))
                continue;
            sum.Add(difference);
            count++;
        }

        return count == 0 ? null : sum.Value / count;
    }
}
