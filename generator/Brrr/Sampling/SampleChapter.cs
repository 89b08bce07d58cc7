using System.Globalization;

namespace Brrr.Sampling;

/// <summary>
/// One turn of the story: what goes wrong and what goes well within some nights. Nights are counted from the first of the sample.
/// Nothing happens in fewer than <see cref="LeastNights"/> nights, and the performance moves only from <see cref="LeastNightsToMove"/> on.
/// The last night is always whole.
/// </summary>
internal sealed record SampleChapter
{
    public const int LeastNights = 5;
    public const int LeastNightsToMove = 12;

    // The chapter is told for thirty nights; a longer or shorter one is stretched.
    private const int Told = 30;

    private readonly ulong seed;

    public SampleChapter(int number, int start, int length, ulong seed)
    {
        Number = number;
        Start = start;
        Length = length;
        this.seed = seed;
        RegressedBenchmark = Named("regressed").Pick([.. SampleSuite.Benchmarks.Where(benchmark => benchmark.Counts && benchmark.Noise < 0.012)]).Name;
        MissingBenchmark = Named("missing").Pick([.. SampleSuite.Benchmarks.Where(benchmark => benchmark.Counts)]).Name;
        Shares = SharesOf(Named("shares"));
    }

    public int Number { get; }

    public int Start { get; }

    public int Length { get; }

    public string RegressedBenchmark { get; }

    public string MissingBenchmark { get; }

    /// <summary>Two commits on this day.</summary>
    public int? Twins => Structural(7);

    /// <summary>The JIT is slow on all machines, for two nights from here on.</summary>
    public int? Outage => Moving(10);

    /// <summary>One result's JIT side has lost a benchmark.</summary>
    public int? Shrunk => Structural(13);

    /// <summary>One machine has the interpreter's result but not the JIT's.</summary>
    public int? Widowed => Structural(14);

    /// <summary>One benchmark is slower from here on, on some machines.</summary>
    public int? Regression => Moving(17);

    /// <summary>One result file breaks off in the middle.</summary>
    public int? Truncated => Structural(19);

    /// <summary>The JIT is faster from here on, on all machines.</summary>
    public int? Improvement => Moving(22);

    /// <summary>What each benchmark of the suite has of the improvement; 1 on average over those that count.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>One machine is silent from here on, for three nights.</summary>
    public int? Silence => Structural(25);

    /// <summary>A stream of random numbers of this chapter alone.</summary>
    public RandomStream Named(string name) => RandomStream.Of(seed, "chapter", Start.ToString(CultureInfo.InvariantCulture), name);

    // A third of the benchmarks have most of it.
    private static double[] SharesOf(RandomStream random)
    {
        var raw = SampleSuite.Benchmarks.Select(_ => random.Uniform() < 0.35 ? random.Between(2, 4) : random.Between(0, 0.6)).ToList();
        var mean = raw.Where((_, index) => SampleSuite.Benchmarks[index].Counts).Average();
        return [.. raw.Select(share => share / mean)];
    }

    private int? Structural(int told) => Length < LeastNights ? null : At(told);

    private int? Moving(int told) => Length < LeastNightsToMove ? null : At(told);

    private int At(int told) => Start + told * Length / Told;
}
