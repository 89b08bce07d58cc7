namespace Brrr.Sampling;

/// <summary>
/// Measures a result as pyperf does: a calibration run, then 20 processes of 3 values for an interpreter or 6 of 10 for a JIT build,
/// one benchmark after the other on the machine's clock.
/// </summary>
internal sealed class SampleMeasurer
{
    // pyperf doubles the loops until one value takes this many seconds.
    private const double LeastSeconds = 0.1;
    private const double StartupSeconds = 0.06;
    private const int MoreWarmups = 3;
    private const int LoadAverageSeconds = 5;

    private readonly SampleResult result;
    private readonly RandomStream random;
    private DateTime clock;
    private DateTime loadedAt;
    private double load = 1;

    private SampleMeasurer(SampleResult result, ulong seed)
    {
        this.result = result;
        random = result.Random(seed, "measure");
        var delay = TimeSpan.FromMinutes(random.Between(100, 300) + (result.Jit ? 240 : 0));
        clock = Milliseconds(result.Commit.Date.UtcDateTime + delay);
    }

    private int Processes => result.Jit ? 6 : 20;

    private int ValuesAProcess => result.Jit ? 10 : 3;

    public static IReadOnlyList<SampleMeasurement> Measure(SampleResult result, SamplePerformance performance, ulong seed)
    {
        var measurer = new SampleMeasurer(result, seed);
        var tonight = performance.Tonight(result);
        return [.. SampleSuite.Benchmarks.Select((benchmark, index) =>
            measurer.Measure(benchmark, tonight[index], LoopsOf(benchmark, performance.Usual(index, result.Jit))))];
    }

    /// <summary>A machine boots four times a year.</summary>
    public static DateTime BootBefore(DateTime date)
    {
        var first = SampleHistory.FirstDate.AddDays(-11).ToDateTime(new TimeOnly(4, 12, 8));
        var quarters = Math.Floor((date - first).TotalDays / 91);
        return first.AddDays(91 * quarters);
    }

    private static DateTime Milliseconds(DateTime date) => date.AddTicks(-(date.Ticks % TimeSpan.TicksPerMillisecond));

    private static long LoopsOf(SampleBenchmark benchmark, double seconds)
    {
        long loops = 1;
        while (loops * benchmark.InnerLoops * seconds < LeastSeconds)
            loops *= 2;
        return loops;
    }

    private SampleMeasurement Measure(SampleBenchmark benchmark, double seconds, long loops)
    {
        var memory = MemoryOf(benchmark);
        var runs = new List<SampleRun> { Calibrate(benchmark, seconds, loops, memory) };
        for (var process = 0; process < Processes; process++)
        {
            var level = seconds * ProcessLevel(benchmark);
            var values = Enumerable.Range(0, ValuesAProcess).Select(_ => Value(benchmark, level)).ToList();
            runs.Add(Run(benchmark, [Warmup(benchmark, level, loops)], values, memory));
        }

        return new SampleMeasurement(benchmark, loops, runs);
    }

    private SampleRun Calibrate(SampleBenchmark benchmark, double seconds, long loops, long? memory)
    {
        var warmups = new List<SampleWarmup>();
        for (long tried = 1; tried <= loops; tried *= 2)
            warmups.Add(Warmup(benchmark, seconds, tried));
        for (var more = 0; more < MoreWarmups; more++)
            warmups.Add(new SampleWarmup(loops, Value(benchmark, seconds)));
        return Run(benchmark, warmups, [], memory);
    }

    private SampleRun Run(SampleBenchmark benchmark, IReadOnlyList<SampleWarmup> warmups, IReadOnlyList<double> values, long? memory)
    {
        var measured = warmups.Sum(warmup => warmup.Loops * warmup.Seconds) + values.Sum() * warmups[^1].Loops;
        var duration = measured * benchmark.InnerLoops + StartupSeconds * random.Between(0.9, 1.3);
        clock = clock.AddMilliseconds(Math.Ceiling(duration * 1000) + random.Below(40) + 60);
        return new SampleRun
        {
            Date = clock,
            Duration = duration,
            LoadAverage = LoadAverage(),
            Uptime = (clock - BootBefore(clock)).TotalSeconds,
            Memory = memory + (result.Jit ? random.Below(12) * Page : 0),
            Warmups = warmups,
            Values = values,
        };
    }

    // Systems work it out every few seconds, and it creeps towards what is running: one process, and a little more.
    private double LoadAverage()
    {
        if ((clock - loadedAt).TotalSeconds < LoadAverageSeconds)
            return load;
        loadedAt = clock;
        load = 0.92 * load + 0.08 * (1 + 0.5 * Math.Abs(random.Normal()));
        return load;
    }

    private int Page => result.Machine.System == SampleSystem.MacOS ? 16384 : 4096;

    // The JIT's traces and machine code need some more.
    private long? MemoryOf(SampleBenchmark benchmark)
    {
        if (!result.Machine.HasMemory)
            return null;
        var bytes = benchmark.Mebibytes * 1048576.0 * random.Between(0.995, 1.005) * (result.Jit ? 1.11 : 1);
        return (long)(bytes / Page) * Page;
    }

    private double ProcessLevel(SampleBenchmark benchmark)
    {
        var slow = benchmark.TwoSpeeds && random.Uniform() < 0.3;
        return (slow ? 1.22 : 1) * (1 + (result.Jit ? 0.7 : 0.45) * benchmark.Noise * random.Normal());
    }

    // Now and then the system gets in the way of one value.
    private double Value(SampleBenchmark benchmark, double level)
    {
        var disturbed = random.Uniform() < 0.01 ? 4 * benchmark.Noise * random.Uniform() : 0;
        return level * (1 + disturbed + 0.3 * benchmark.Noise * random.Normal());
    }

    // The first loops fill the caches; a JIT has traces to record as well.
    private SampleWarmup Warmup(SampleBenchmark benchmark, double level, long loops)
    {
        var slowdown = 1 + random.Between(0.005, result.Jit ? 0.09 : 0.03);
        return new SampleWarmup(loops, Value(benchmark, level) * slowdown);
    }
}
