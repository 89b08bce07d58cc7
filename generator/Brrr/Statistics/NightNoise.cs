namespace Brrr.Statistics;

/// <summary>
/// How much the logarithm of a speedup moves from night to night where the code does not (sigma_night), and with how many degrees of freedom that is known.
/// Consecutive differences forget slow changes (von Neumann et al., Ann. Math. Stat. 12, 1941); winsorising them at three robust sigmas makes a step or an
/// outage count as one large difference, not as noise for twenty nights.
/// </summary>
internal readonly record struct NightNoise
{
    /// <summary>Differences of the last 20 pairs: the memory of the noise.</summary>
    public const int Memory = 19;

    /// <summary>Differences of 8 pairs: fewer say nothing.</summary>
    public const int Fewest = 7;

    /// <summary>The least sigma assumed where a series is too young to have its own: 1 %.</summary>
    public const double LeastAssumed = 0.01;

    private NightNoise(double sigma, double within, int degreesOfFreedom, bool isAssumed)
    {
        Sigma = sigma;
        Within = within;
        DegreesOfFreedom = degreesOfFreedom;
        IsAssumed = isAssumed;
    }

    /// <summary>sigma_night: the standard deviation of one night around its level, in logarithms; the within-night error is part of it.</summary>
    public double Sigma { get; }

    /// <summary>The median squared standard error within those nights.</summary>
    public double Within { get; }

    /// <summary>Of sigma: the differences used, less one.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>Whether sigma comes from the other series of the farm.</summary>
    public bool IsAssumed { get; }

    /// <summary>sigma_N: what the nights add to the error within a night; not negative.</summary>
    public double BetweenNights => Math.Sqrt(Math.Max(0, Sigma * Sigma - Within));

    /// <summary>
    /// The noise of a series as of its last pair.
    /// </summary>
    /// <param name="differences">Consecutive differences within the epoch, each on the benchmarks that both nights share, oldest first; the last ones count.</param>
    /// <param name="squaredErrors">The squared standard errors within those nights; may be empty.</param>
    /// <param name="largestOfTheOthers">The largest sigma of the other series of the farm, for a series with fewer than 8 pairs; null where there is none.</param>
    /// <param name="fewest">Fewer differences give no noise of its own.</param>
    /// <param name="memory">How many of the last differences count.</param>
    /// <param name="sigma">What <see cref="SigmaOf"/> says of them, where that was found before.</param>
    public static NightNoise Of(
        ReadOnlySpan<double> differences, ReadOnlySpan<double> squaredErrors, double? largestOfTheOthers = null, int fewest = Fewest, int memory = Memory, double? sigma = null)
    {
        var within = squaredErrors.IsEmpty ? 0 : Median.Of(squaredErrors);
        if (differences.Length < fewest)
            return new NightNoise(Math.Max(LeastAssumed, largestOfTheOthers ?? 0), within, fewest - 1, true);

        var last = differences[^Math.Min(differences.Length, memory)..];
        return new NightNoise(sigma ?? SigmaOf(last), within, last.Length - 1, false);
    }

    /// <summary>sqrt(mean(min(abs(d), 3 * 1.4826 * median(abs(d)))^2)) / sqrt(2) of at least one difference: winsorised, not centred.</summary>
    public static double SigmaOf(ReadOnlySpan<double> differences)
    {
        Span<double> sizes = differences.Length <= 128 ? stackalloc double[differences.Length] : new double[differences.Length];
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = Math.Abs(differences[i]);

        var limit = 3 * 1.4826 * Median.Of(sizes);
        var squares = 0.0;
        foreach (var size in sizes)
            squares += Math.Min(size, limit) * Math.Min(size, limit);
        return Math.Sqrt(squares / sizes.Length / 2);
    }

    /// <summary>L with sqrt(SE_in^2 + sigma_N^2): interval 2 of a geometric mean.</summary>
    public NightEstimate Around(double value, double standardError) =>
        new(value, Math.Sqrt(standardError * standardError + BetweenNights * BetweenNights), DegreesOfFreedom, IsAssumed);

    /// <summary>A benchmark's l with sigma_b, never below its own standard error. There is no assumed noise for a benchmark: ask from 8 pairs on.</summary>
    public NightEstimate AroundBenchmark(double value, double standardError) =>
        IsAssumed
            ? throw new InvalidOperationException("A benchmark's noise is known from 8 pairs on; before, its Welch interval stands.")
            : new NightEstimate(value, Math.Max(standardError, Sigma), DegreesOfFreedom, false);
}
