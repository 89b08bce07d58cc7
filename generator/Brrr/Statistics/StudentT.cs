using System.Collections.Concurrent;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Brrr.Statistics;

/// <summary>
/// Student's t distribution at any positive, also fractional, degrees of freedom: two-sided tails and the critical values that have them.
/// Tails by the regularised incomplete beta function (Abramowitz and Stegun 26.7.1); critical values by Hill's expansion (CACM algorithm 396, 1970)
/// polished by Newton's method to 1e-12, which is some fifty times faster than a general root search.
/// </summary>
internal static class StudentT
{
    /// <summary>The probability that a t variable is further from 0 than <paramref name="t"/>, on either side.</summary>
    public static double TwoSidedTail(double t, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        if (double.IsInfinity(t))
            return 0;
        return SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + t * t));
    }

    private const double LargestKnown = 10_000;

    /// <summary>Whole degrees of freedom are asked for again and again: a farm's pairs have few different ones.</summary>
    private static readonly ConcurrentDictionary<(double Tail, double DegreesOfFreedom), double> Known = [];

    /// <summary>The positive t whose two-sided tail is <paramref name="tail"/>: 0.05 gives the half width of a 95 % interval.</summary>
    public static double Critical(double tail, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tail);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tail, 1.0);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        return double.IsInteger(degreesOfFreedom) && degreesOfFreedom < LargestKnown
            ? Known.GetOrAdd((tail, degreesOfFreedom), key => Solve(key.Tail, key.DegreesOfFreedom))
            : Solve(tail, degreesOfFreedom);
    }

    private static double Solve(double tail, double degreesOfFreedom)
    {
        if (degreesOfFreedom > 1e9)
            return -Normal.InvCDF(0, 1, tail / 2);

        // Newton on the logarithm of the tail: nearly straight there, so that far tails need no more steps than near ones.
        var t = Hill(tail, degreesOfFreedom);
        for (var step = 0; step < 30; step++)
        {
            var value = TwoSidedTail(t, degreesOfFreedom);
            var change = value * Math.Log(value / tail) / (2 * StandardDensity(t, degreesOfFreedom));
            t = Math.Max(t / 4, t + change);
            if (Math.Abs(change) <= 1e-13 * t)
                break;
        }

        return t;
    }

    private static double StandardDensity(double t, double nu) =>
        Math.Exp(SpecialFunctions.GammaLn((nu + 1) / 2) - SpecialFunctions.GammaLn(nu / 2) - (nu + 1) / 2 * Math.Log(1 + t * t / nu))
        / Math.Sqrt(Math.PI * nu);

    /// <summary>The first guess: six digits from three degrees of freedom on, three at two of them.</summary>
    /// <param name="tail">Of both sides.</param>
    /// <param name="nu">Degrees of freedom.</param>
    internal static double Hill(double tail, double nu)
    {
        if (nu < 1)
            return Math.Max(1, Math.Pow(tail, -1 / nu));

        var a = 1 / (nu - 0.5);
        var b = 48 / (a * a);
        var c = (20700 * a / b - 98) * a - 16;
        c = c * a + 96.36;
        var d = ((94.5 / (b + c) - 3) / b + 1) * Math.Sqrt(a * Math.PI / 2) * nu;
        var y = Math.Pow(d * tail, 2 / nu);
        if (y > 0.05 + a)
        {
            var x = Normal.InvCDF(0, 1, tail / 2);
            y = x * x;
            if (nu < 5)
                c += 0.3 * (nu - 4.5) * (x + 0.6);
            c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
            y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
            y = Math.Exp(a * y * y) - 1;
        }
        else
        {
            y = ((1 / (((nu + 6) / (nu * y) - 0.089 * d - 0.822) * (nu + 2) * 3) + 0.5 / (nu + 4)) * y - 1) * (nu + 1) / (nu + 2) + 1 / y;
        }

        return Math.Sqrt(nu * y);
    }
}
