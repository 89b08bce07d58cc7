namespace Brrr.Loading;

/// <summary>Which numbers a benchmark can have measured.</summary>
internal static class BenchmarkValue
{
    /// <summary>Beyond this no clock and no memory reaches, and squares would leave the range of a double.</summary>
    private const double Largest = 1e100;

    /// <summary>pyperf refuses values that are not above 0; NaN, infinities and numbers out of any range are refused as well.</summary>
    public static bool IsPossible(double value) => value is >= 1 / Largest and <= Largest;
}
