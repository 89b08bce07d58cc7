using System.Globalization;

namespace Brrr.Statistics;

/// <summary>
/// Base time over head time: above 1 the head is faster. Always finite and above 0. (pyperf's "normalized mean" is the inverse.)
/// </summary>
internal readonly record struct Speedup
{
    /// <summary>Base over head.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is not a finite number above 0.</exception>
    public Speedup(double value)
    {
        if (!(value > 0) || double.IsInfinity(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "a speedup is a finite number above 0");
        Value = value;
    }

    /// <summary>The ratio, never rounded.</summary>
    public double Value { get; }

    /// <summary>Natural logarithm: above 0 the head is faster, and speedups add.</summary>
    public double Log => Math.Log(Value);

    /// <summary>The speedup with the sides swapped.</summary>
    public Speedup Inverse => new(1 / Value);

    /// <summary>The speedup whose natural logarithm is given.</summary>
    public static Speedup FromLog(double log) => new(Math.Exp(log));

    /// <summary>The ratio with all its digits. (A record's own text would name the inverse, and the inverse's inverse, without end.)</summary>
    public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture);
}
