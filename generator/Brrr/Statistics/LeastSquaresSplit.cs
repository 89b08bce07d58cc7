namespace Brrr.Statistics;

/// <summary>
/// The position of one step in a row by least squares, and how sure it is: under normal noise the likelihood of a position is RSS^(-n/2)
/// (Hinkley, "Inference about the change-point in a sequence of random variables", Biometrika 57, 1970, with the levels and the variance profiled out).
/// </summary>
internal static class LeastSquaresSplit
{
    /// <summary>The position in [first, last] with the smallest residual sum of squares of two levels; the first of equal ones.</summary>
    public static int Best(ReadOnlySpan<double> values, int first, int last)
    {
        var best = first;
        var smallest = double.PositiveInfinity;
        for (var position = first; position <= last; position++)
        {
            var squares = Squares(values, position);
            if (squares >= smallest)
                continue;
            smallest = squares;
            best = position;
        }

        return best;
    }

    /// <summary>
    /// The smallest set of positions in [first, last] that holds a share of the weights RSS^(-n/2), as its first and last member; it always holds
    /// <paramref name="kept"/>, the published position.
    /// </summary>
    public static PositionRange Range(ReadOnlySpan<double> values, int first, int last, int kept, double share = 0.9)
    {
        var positions = new int[last - first + 1];
        var weights = new double[positions.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = first + i;
            weights[i] = -values.Length / 2.0 * Math.Log(Math.Max(double.Epsilon, Squares(values, first + i)));
        }

        var largest = weights.Max();
        var total = 0.0;
        for (var i = 0; i < weights.Length; i++)
            total += weights[i] = Math.Exp(weights[i] - largest);

        Array.Sort(weights, positions, Comparer<double>.Create((a, b) => b.CompareTo(a)));
        var (low, high, held) = (kept, kept, 0.0);
        for (var i = 0; i < positions.Length && held < share * total; i++)
        {
            low = Math.Min(low, positions[i]);
            high = Math.Max(high, positions[i]);
            held += weights[i];
        }

        return new PositionRange(low, high);
    }

    private static double Squares(ReadOnlySpan<double> values, int position) =>
        Moments.Of(values[..position]).Squares + Moments.Of(values[position..]).Squares;
}
