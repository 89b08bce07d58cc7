namespace Brrr.Statistics;

/// <summary>
/// Where a row of numbers falls apart into two distributions: E-divisive means, the split and the right end that maximise Q
/// (Matteson and James, "A nonparametric approach for multiple change point analysis of multivariate data", JASA 109, 2014, section 2.3, alpha = 1).
/// Running sums make it two additions per pair of values, O(length^2) for all splits and right ends. Keeps its scratch rows: not for several threads.
/// </summary>
/// <param name="longest">The longest row that it will be asked about.</param>
internal sealed class EnergySplit(int longest)
{
    private readonly double[] within = new double[longest + 1];
    private readonly double[] right = new double[longest + 1];

    /// <summary>
    /// The best split: X = values[..position], Y = values[position..end],
    /// Q = 2/(m+n) sum|Xi-Yj| - 2m/((m+n)(n-1)) sum|Xi-Xk| - 2n/((m+n)(m-1)) sum|Yj-Yk|, n of X and m of Y.
    /// Of equal ones the last position, then the first end. Null where both segments can not have the minimum length.
    /// </summary>
    public Split? Best(ReadOnlySpan<double> values, int minimumSegment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumSegment, 2);
        var length = values.Length;
        if (length < 2 * minimumSegment)
            return null;

        SumWithin(values);
        Array.Clear(this.right, 0, length + 1);
        var best = new Split(0, 0, double.NegativeInfinity);
        for (var position = length - 1; position >= minimumSegment; position--)
        {
            // this.right[end] becomes the sum of |Yj - Yk| within values[position..end].
            var value = values[position];
            var toOthers = 0.0;
            for (var end = position + 2; end <= length; end++)
            {
                toOthers += Math.Abs(values[end - 1] - value);
                this.right[end] += toOthers;
            }

            double n = position;
            var left = within[position];
            var leftMean = left / (n - 1);
            for (var end = position + minimumSegment; end <= length; end++)
            {
                double m = end - position;
                var right = this.right[end];
                var between = within[end] - left - right;
                var statistic = 2 / (double)end * (between - m * leftMean - n * right / (m - 1));
                if (statistic > best.Statistic)
                    best = new Split(position, end, statistic);
            }
        }

        return best;
    }

    private void SumWithin(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        within[0] = 0;
        for (var end = 1; end <= values.Length; end++)
        {
            var value = values[end - 1];
            for (var i = 0; i < end - 1; i++)
                sum += Math.Abs(values[i] - value);
            within[end] = sum;
        }
    }
}
