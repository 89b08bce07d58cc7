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
            ? $"{Scaled(unit, mean, mean)} +- {(unit == Unit.Integer ? IntegerDeviation(spread) : Scaled(unit, spread, mean))}"
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

    /// <summary>
    /// A count, or a mean of counts that is whole. From 10,000 on pyperf writes a digit followed by zeros as the power alone, "10^4" for 20,000 too:
    /// its words are kept, and the unrounded number stands in the published data.
    /// </summary>
    private static string Integer(double value)
    {
        if (PowerOfTen(value) is { } ten) return "10^" + ten.ToString(CultureInfo.InvariantCulture);
        if (value != Math.Floor(value) || Math.Abs(value) >= 1e15) return Fraction(value);
        var whole = (long)value;
        if (whole > 8192 && BitOperations.IsPow2(whole)) return "2^" + BitOperations.Log2((ulong)whole).ToString(CultureInfo.InvariantCulture);
        return whole.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A deviation of counts, which Python holds as a float: whole ones keep their ".0".</summary>
    private static string IntegerDeviation(double value) =>
        PowerOfTen(value) is { } ten ? "10^" + ten.ToString(CultureInfo.InvariantCulture) : Fraction(value);

    private static int? PowerOfTen(double number)
    {
        if (number < 10000) return null;
        var power = 0;
        for (; number >= 10 && number % 10 == 0; number /= 10) power++;
        return number < 10 ? power : null;
    }

    /// <summary>A float as Python's <c>repr</c> writes it: the shortest digits that come back, an exponent from 1e16 on and below 1e-4.</summary>
    private static string Fraction(double value)
    {
        if (Math.Abs(value) is >= 1e15 and < 1e16) return value.ToString("F1", CultureInfo.InvariantCulture);
        var text = value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        return text.AsSpan().ContainsAny('.', 'e') ? text : text + ".0";
    }
}
