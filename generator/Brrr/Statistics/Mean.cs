namespace Brrr.Statistics;

/// <summary>Arithmetic mean. Source: pyperf <c>_bench.py</c> Benchmark.mean, which averages all values of all runs, unweighted by run.</summary>
internal static class Mean
{
    /// <summary>Mean of at least one value, in the values' unit. Equal values have exactly their own mean.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static double Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) throw new ArgumentException("a mean needs at least one value", nameof(values));
        var sum = new CompensatedSum();
        var equal = true;
        foreach (var value in values)
        {
            sum.Add(value);
            equal &= value == values[0];
        }

        return equal ? values[0] : sum.Value / values.Length;
    }
}
