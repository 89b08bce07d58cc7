namespace Brrr.Loading;

/// <summary>Which numbers a benchmark can have measured.</summary>
internal static class BenchmarkValue
{
    /// <summary>
    /// An exabyte, and as much below 1 an attosecond: no clock and no memory reaches further. Speedups of two such values, what a step makes of them, and their
    /// squares are far within the range of a double.
    /// </summary>
    private const double Largest = 1e18;

    /// <summary>pyperf refuses values that are not above 0; NaN, infinities and numbers out of any range are refused as well.</summary>
    public static bool IsPossible(double value) => value is >= 1 / Largest and <= Largest;
}
