namespace Brrr.Statistics;

/// <summary>Where millions of numbers lie side by side, one that is missing is written as NaN: a flag would take as much room as the number.</summary>
internal static class MissingNumber
{
    public static double? OrNull(double number) => double.IsNaN(number) ? null : number;
}
