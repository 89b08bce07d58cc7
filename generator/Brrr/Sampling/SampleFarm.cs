using System.Globalization;

namespace Brrr.Sampling;

/// <summary>
/// A made-up farm that measures made-up commits: result files in bench_runner's grammar and pyperf's shape, for a first look and for tests of
/// scale. It says of itself that it is a sample, in its machines' host names.
/// </summary>
internal static class SampleFarm
{
    // The interpreter first, then the JIT.
    private static readonly bool[] Sides = [false, true];

    /// <summary>Writes the nights into the options' folder; files of the same names are replaced, others stay.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no nights or no machines.</exception>
    public static SampleSummary Write(SampleOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Nights, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Machines, 1);
        var machines = SampleMachines.Of(options.Machines);
        var story = SampleStory.Of(options.Nights, machines, options.Seed);
        var commits = SampleHistory.Of(story, options.Seed);
        var performances = machines.ToDictionary(machine => machine, machine => new SamplePerformance(machine, story, commits, options.Seed));
        long bytes = 0;
        var results = ResultsOf(machines, story, commits);
        Parallel.ForEach(results, result => Interlocked.Add(ref bytes, Write(result, performances[result.Machine], story, options)));
        return new SampleSummary(results.Count, commits.Count, bytes);
    }

    private static List<SampleResult> ResultsOf(IReadOnlyList<SampleMachine> machines, SampleStory story, IReadOnlyList<SampleCommit> commits) =>
    [
        .. from commit in commits
           from machine in machines
           from jit in Sides
           where story.HasResult(machine, commit.Night, jit)
           select new SampleResult(machine, commit, jit),
    ];

    private static long Write(SampleResult result, SamplePerformance performance, SampleStory story, SampleOptions options)
    {
        var night = result.Commit.Night;
        var missing = story.MissingBenchmark(result.Machine, night, result.Jit);
        var measurements = SampleMeasurer.Measure(result, performance, options.Seed).Where(measurement => measurement.Benchmark.Name != missing);
        var truncated = story.IsTruncated(result.Machine, night, result.Jit);
        var file = SampleFileWriter.Write(result, [.. measurements], SuiteOf(night, options.Seed), truncated, options.Compress);

        var directory = Directory.CreateDirectory(Path.Combine(options.Output, result.Directory));
        File.WriteAllBytes(Path.Combine(directory.FullName, result.FileName + (options.Compress ? ".json.gz" : ".json")), file);
        return file.Length;
    }

    // The benchmarks' own code changes once a year.
    private static string SuiteOf(int night, ulong seed) =>
        RandomStream.Of(seed, "suite", (night / 365).ToString(CultureInfo.InvariantCulture)).Next().ToString("x16", CultureInfo.InvariantCulture)[..6];
}
