namespace Brrr.Sampling;

/// <summary>
/// How fast one machine truly is, commit by commit, before any process adds its own noise: the machine's pace, the JIT's gain, the story's
/// events, a slow drift of both sides, and the noise between nights (0.4 % of the geometric mean, as measured on real machines).
/// </summary>
internal sealed class SamplePerformance
{
    private const double SideNoise = 0.0017;
    private const double DriftStep = 0.0015;

    // Before the improvement a machine is somewhat below its speedup, after it somewhat above.
    private const double LevelBefore = -0.002;
    private const double Improvement = 0.018;
    private const double WearANight = 0.011 / 120;

    private static readonly double OutageSlowdown = Math.Log(1.10);
    private static readonly double RegressionSlowdown = Math.Log(1.18);

    private readonly SampleMachine machine;
    private readonly SampleStory story;
    private readonly ulong seed;
    private readonly double[] seconds;
    private readonly double[] gains;
    private readonly Dictionary<string, double> drift;

    public SamplePerformance(SampleMachine machine, SampleStory story, IReadOnlyList<SampleCommit> commits, ulong seed)
    {
        this.machine = machine;
        this.story = story;
        this.seed = seed;
        seconds = SecondsOf(machine, seed);
        gains = GainsOf(machine, seed);
        drift = DriftOf(machine, commits, seed);
    }

    /// <summary>Seconds per loop of the benchmark at this place in the suite, on an ordinary night: what loops are calibrated by.</summary>
    public double Usual(int benchmark, bool jit) => jit ? seconds[benchmark] * Math.Exp(-gains[benchmark]) : seconds[benchmark];

    /// <summary>Seconds per loop of every benchmark of the suite on the night of a result.</summary>
    public IReadOnlyList<double> Tonight(SampleResult result)
    {
        var random = result.Random(seed, "night");
        var side = drift[result.Commit.Sha] * (1 + SideNoise * machine.Restlessness * random.Normal());
        var events = result.Jit ? Events(result.Commit.Night) : new double[seconds.Length];
        return [.. SampleSuite.Benchmarks.Select((benchmark, index) =>
            Usual(index, result.Jit) * Math.Exp(events[index]) * side * (1 + OwnNoise(benchmark) * random.Normal()))];
    }

    // A speedup has the noise of both sides; some more of it comes from the processes.
    private double OwnNoise(SampleBenchmark benchmark) => benchmark.Noise * machine.Restlessness * 0.66;

    // Logarithms of time on the JIT's side; positive is slower.
    private double[] Events(int night)
    {
        var slowdowns = new double[seconds.Length];
        Array.Fill(slowdowns, WearANight * story.NightsAfterFirstChapter(night) - LevelBefore);
        foreach (var chapter in story.ImprovementsBy(night))
            Add(slowdowns, index => -Improvement * chapter.Shares[index]);
        foreach (var chapter in story.RegressionsOn(machine, night))
            Add(slowdowns, index => SampleSuite.Benchmarks[index].Name == chapter.RegressedBenchmark ? RegressionSlowdown : 0);
        if (story.OutageOn(night) is { } outage)
        {
            var random = outage.Named("outage");
            Add(slowdowns, _ => OutageSlowdown * random.Between(0.7, 1.3));
        }

        return slowdowns;
    }

    private static void Add(double[] slowdowns, Func<int, double> slowdown)
    {
        for (var index = 0; index < slowdowns.Length; index++)
            slowdowns[index] += slowdown(index);
    }

    private static double[] SecondsOf(SampleMachine machine, ulong seed)
    {
        var random = RandomStream.Of(seed, "seconds", machine.Name);
        return [.. SampleSuite.Benchmarks.Select(benchmark => benchmark.Seconds * machine.Pace * (1 + 0.06 * random.Normal()))];
    }

    // Centred so that the geometric mean over the benchmarks that count is the machine's speedup.
    private static double[] GainsOf(SampleMachine machine, ulong seed)
    {
        var random = RandomStream.Of(seed, "gains", machine.Name);
        var raw = SampleSuite.Benchmarks.Select(benchmark => machine.Spread * Math.Log(benchmark.Gain) + 0.015 * random.Normal()).ToList();
        var mean = raw.Where((_, index) => SampleSuite.Benchmarks[index].Counts).Average();
        return [.. raw.Select(gain => gain - mean + Math.Log(machine.Speedup))];
    }

    private static Dictionary<string, double> DriftOf(SampleMachine machine, IReadOnlyList<SampleCommit> commits, ulong seed)
    {
        var random = RandomStream.Of(seed, "drift", machine.Name);
        var drift = new Dictionary<string, double>();
        var level = 0.0;
        foreach (var commit in commits)
        {
            level = 0.99 * level + DriftStep * random.Normal();
            drift.Add(commit.Sha, 1 + level);
        }

        return drift;
    }
}
