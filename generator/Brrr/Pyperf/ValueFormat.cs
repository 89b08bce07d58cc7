using System.Globalization;
using System.Numerics;

namespace Brrr.Pyperf;

/// <summary>Values as pyperf prints them, digit for digit. Source: pyperf <c>_formatter.py</c>.</summary>
internal static class ValueFormat
{
    private static readonly string[] SecondUnits = ["sec", "ms", "us", "ns"];

    /// <summary>One value in its own scale: "172 ms", "1.5 MiB", "2^14".</summary>
    public static string One(Unit unit, double value) => Scaled(unit, value, value);

    /// <summary>Mean and standard deviation in the mean's scale: "172 ms +- 1 ms"; the mean alone where there is one value only.</summary>
    public static string MeanAndDeviation(Unit unit, double mean, double? deviation) =>
        deviation is { } spread
            ? $"{Scaled(unit, mean, mean)} +- {Scaled(unit, spread, mean)}"
            : Scaled(unit, mean, mean);

    private static string Scaled(Unit unit, double value, double reference) => unit switch
    {
        Unit.Second => Seconds(value, reference),
        Unit.Byte => Bytes(value),
        Unit.Integer => Integer(value),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "unknown unit"),
    };

    /// <summary>Three significant digits of the reference decide unit and decimals for all values printed beside it.</summary>
    private static string Seconds(double value, double reference)
    {
        var exponent = 2;
        while (exponent > -9 && Math.Abs(reference) < Math.Pow(10, exponent)) exponent--;
        var decimals = 2 - (((exponent % 3) + 3) % 3);
        var thousands = exponent < 0 ? -(int)Math.Floor(exponent / 3.0) : 0;
        var scaled = value * Math.Pow(10, thousands * 3);
        return scaled.ToString("F" + decimals, CultureInfo.InvariantCulture) + " " + SecondUnits[thousands];
    }

    /// <summary>A number of bytes: "512 bytes", "24.1 MiB".</summary>
    public static string Bytes(double size) => size switch
    {
        1 => "1 byte",
        < 10 * 1024 => size.ToString("F0", CultureInfo.InvariantCulture) + " bytes",
        > 10 * 1024 * 1024 => (size / (1024.0 * 1024.0)).ToString("F1", CultureInfo.InvariantCulture) + " MiB",
        _ => (size / 1024.0).ToString("F1", CultureInfo.InvariantCulture) + " KiB",
    };

    private static string Integer(double value)
    {
        if (value != Math.Floor(value) || Math.Abs(value) >= 1e15) return value.ToString("R", CultureInfo.InvariantCulture);
        var whole = (long)value;
        if (whole >= 10000 && PowerOfTen(whole) is { } ten) return "10^" + ten.ToString(CultureInfo.InvariantCulture);
        if (whole > 8192 && BitOperations.IsPow2(whole)) return "2^" + BitOperations.Log2((ulong)whole).ToString(CultureInfo.InvariantCulture);
        return whole.ToString(CultureInfo.InvariantCulture);
    }

    private static int? PowerOfTen(long number)
    {
        var power = 0;
        for (; number % 10 == 0; number /= 10) power++;
        return number == 1 ? power : null;
    }
}
