namespace Brrr.Tests.Comparisons;

/// <summary>The formulas written as they stand in textbooks, without a thought of speed: what the product's numbers are compared with.</summary>
internal static class NaiveStatistics
{
    private static readonly Dictionary<double, double> Known = [];

    /// <summary>Two-sided tail of Student's t. With t = sqrt(nu) tan(a) the density is proportional to cos(a)^(nu - 1); by Simpson's rule.</summary>
    public static double Tail(double t, double freedom)
    {
        var angle = Math.Atan(Math.Abs(t) / Math.Sqrt(freedom));
        return Integral(angle, Math.PI / 2, freedom) / Integral(0, Math.PI / 2, freedom);
    }

    /// <summary>The t with a two-sided tail of 5 %, by bisection.</summary>
    public static double Critical(double freedom)
    {
        lock (Known)
        {
            if (Known.TryGetValue(freedom, out var known)) return known;
            double low = 0, high = 1000;
            while (high - low > 1e-12 * high)
            {
                var middle = (low + high) / 2;
                if (Tail(middle, freedom) > 0.05) low = middle;
                else high = middle;
            }

            return Known[freedom] = low;
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static double Variance(IReadOnlyCollection<double> values)
    {
        var average = values.Average();
        return values.Sum(value => Math.Pow(value - average, 2)) / (values.Count - 1);
    }

    /// <summary>Winsorised root mean square of consecutive differences over the square root of 2.</summary>
    public static double Sigma(IReadOnlyCollection<double> differences)
    {
        var limit = 3 * 1.4826 * Median(differences.Select(Math.Abs));
        return Math.Sqrt(differences.Average(each => Math.Pow(Math.Min(Math.Abs(each), limit), 2)) / 2);
    }

    /// <summary>Benjamini and Hochberg's step-up: the k smallest, k the largest rank whose p is at most rank / m * 0.05.</summary>
    public static bool IsDiscovery(double p, IReadOnlyCollection<double> family)
    {
        double[] sorted = [.. family.Order()];
        var last = Array.FindLastIndex(sorted, each => each <= 0.05 * (Array.LastIndexOf(sorted, each) + 1) / sorted.Length);
        return last >= 0 && p <= sorted[last];
    }

    private static double Integral(double from, double to, double freedom)
    {
        const int steps = 400;
        var width = (to - from) / steps;
        var sum = 0.0;
        for (var i = 0; i <= steps; i++) sum += (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.Pow(Math.Max(0, Math.Cos(from + (i * width))), freedom - 1);
        return sum * width / 3;
    }
}
