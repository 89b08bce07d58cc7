using Brrr.Sampling;

namespace Brrr.Tests.Sampling;

/// <summary>Thirty nights in a temporary folder, with the seed of the committed sample.</summary>
public sealed class WrittenSample : IDisposable
{
    internal const ulong Seed = 42;

    // The default of dashboard.yaml.
    private static readonly string[] Excluded =
    [
        "aiohttp", "asyncio_tcp", "asyncio_tcp_ssl", "bench_mp_pool", "concurrent_imap", "deepcopy_reduce", "logging_silent",
        "pickle", "pickle_dict", "pickle_list", "unpack_sequence", "unpickle", "unpickle_list",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("brrr-sample-");

    public WrittenSample()
    {
        Summary = SampleFarm.Write(new SampleOptions { Nights = 30, Seed = Seed, Output = folder.FullName });
        Results = Read(folder.FullName);
    }

    /// <summary>The folder of the results.</summary>
    internal string Root => folder.FullName;

    internal SampleSummary Summary { get; }

    internal IReadOnlyList<WrittenResult> Results { get; }

    public void Dispose() => folder.Delete(recursive: true);

    internal static IReadOnlyList<WrittenResult> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(WrittenResult.Read)];

    /// <summary>A machine's speedups by commit time: geometric means without the excluded names, above 1 the JIT is faster.</summary>
    internal IReadOnlyList<NightSpeedup> Speedups(string machine) =>
        [.. Pairs(machine).Select(pair => new NightSpeedup(pair.Base.Date, GeometricMean(pair.Base.Means(), pair.Head.Means())))];

    /// <summary>One benchmark's speedups by commit time.</summary>
    internal IReadOnlyList<NightSpeedup> Speedups(string machine, string benchmark) =>
        [.. Pairs(machine).Select(pair => new NightSpeedup(pair.Base.Date, pair.Base.Means()[benchmark] / pair.Head.Means()[benchmark]))];

    internal IReadOnlyList<WrittenPair> Pairs(string machine)
    {
        var whole = Results.Where(result => result.Machine == machine && result.IsWhole()).ToLookup(result => result.Commit);
        return [.. whole.Where(sides => sides.Count() == 2)
            .Select(sides => new WrittenPair(sides.Single(side => !side.IsJit), sides.Single(side => side.IsJit)))
            .OrderBy(pair => pair.Base.CommitDate())];
    }

    private static double GeometricMean(IReadOnlyDictionary<string, double> seconds, IReadOnlyDictionary<string, double> head) =>
        Math.Exp(seconds.Keys.Where(head.ContainsKey).Except(Excluded).Average(name => Math.Log(seconds[name] / head[name])));
}
