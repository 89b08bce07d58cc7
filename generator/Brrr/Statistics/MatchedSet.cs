namespace Brrr.Statistics;

/// <summary>The benchmarks that all nights of a span share, and L on them: a changed suite does not move it.</summary>
/// <param name="IsShared">One answer a column.</param>
/// <param name="Count">The number of shared benchmarks; 0 where the nights have none in common.</param>
internal sealed record MatchedSet(bool[] IsShared, int Count)
{
    /// <summary>The set of a span of at least one night.</summary>
    /// <param name="logs">The series.</param>
    /// <param name="nights">Which of its runs.</param>
    public static MatchedSet Of(NightlyLogs logs, IReadOnlyCollection<int> nights)
    {
        if (nights.Count == 0)
            throw new ArgumentException("A matched set needs at least one night.", nameof(nights));

        var shared = Enumerable.Repeat(true, logs.Columns).ToArray();
        foreach (var night in nights)
        {
            var ratios = logs.Ratios(night);
            for (var column = 0; column < shared.Length; column++)
                shared[column] &= !double.IsNaN(ratios[column]);
        }

        return new MatchedSet(shared, shared.Count(isShared => isShared));
    }

    /// <summary>The mean of a night's columns over the set; null where it is empty.</summary>
    public double? Mean(ReadOnlySpan<double> night)
    {
        var sum = 0.0;
        for (var column = 0; column < IsShared.Length; column++)
        {
            if (IsShared[column])
                sum += night[column];
        }

        return Count == 0 ? null : sum / Count;
    }
}
