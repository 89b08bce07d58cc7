namespace Brrr.Pyperf;

/// <summary>The content of one pyperf results file: its benchmarks in file order, every name once, and what it says about itself.</summary>
internal sealed class BenchmarkSuite
{
    private readonly IReadOnlyList<Benchmark>? kept;
    private readonly Func<IReadOnlyList<Benchmark>> find;

    /// <param name="metadata">Root metadata; where only the benchmarks carry an entry, the first benchmark's.</param>
    /// <param name="benchmarks">At least one benchmark.</param>
    /// <param name="started">When the first run began, by the measuring machine's own clock; null where no run says.</param>
    /// <param name="ended">When the last run began, by the same clock.</param>
    public BenchmarkSuite(SuiteMetadata metadata, IReadOnlyList<Benchmark> benchmarks, DateTime? started, DateTime? ended)
        : this(metadata, () => benchmarks, started, ended) => kept = benchmarks;

    /// <param name="metadata">Root metadata.</param>
    /// <param name="find">Finds the benchmarks whenever they are asked for: thousands of files hold more values than memory does.</param>
    /// <param name="started">When the first run began.</param>
    /// <param name="ended">When the last run began.</param>
    public BenchmarkSuite(SuiteMetadata metadata, Func<IReadOnlyList<Benchmark>> find, DateTime? started, DateTime? ended) =>
        (Metadata, this.find, Started, Ended) = (metadata, find, started, ended);

    public SuiteMetadata Metadata { get; }

    /// <summary>At least one benchmark, with all values; may be read anew each time, so that who needs them twice keeps them.</summary>
    public IReadOnlyList<Benchmark> Benchmarks => kept ?? find();

    /// <summary>When the first run began, by the measuring machine's own clock; null where no run says.</summary>
    public DateTime? Started { get; }

    /// <summary>When the last run began, by the same clock.</summary>
    public DateTime? Ended { get; }
}
