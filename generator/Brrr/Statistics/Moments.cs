namespace Brrr.Statistics;

/// <summary>Count, mean and sum of squared residuals of a segment; two passes, so that nearly equal numbers keep their digits.</summary>
/// <param name="Count">The number of values.</param>
/// <param name="Mean">Their mean; 0 of none.</param>
/// <param name="Squares">The sum of squared differences from the mean.</param>
internal readonly record struct Moments(int Count, double Mean, double Squares)
{
    /// <summary>The moments of a segment.</summary>
    public static Moments Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            return default;

        var sum = 0.0;
        foreach (var value in values)
            sum += value;

        var mean = sum / values.Length;
        var squares = 0.0;
        foreach (var value in values)
            squares += (value - mean) * (value - mean);
        return new Moments(values.Length, mean, squares);
    }
}
