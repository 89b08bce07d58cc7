using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class ResultLoaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly YamlText yaml = new();

    public void Dispose()
    {
        folder.Dispose();
        yaml.Dispose();
    }

    [Fact]
    public void Reads_every_file_plain_or_packed()
    {
        Write("a", "m3", [], Fine());
        folder.Write(PathOf("a", "m3", "JIT") + ".gz", Fine().Gzip());
        var loaded = Load("a");
        Assert.Equal(["", "JIT"], loaded.Results.Select(result => result.Flags.ToString()));
        Assert.All(loaded.Results, result => Assert.Equal("nbody", Assert.Single(result.Suite.Benchmarks).Name));
        Assert.Empty(loaded.LeftOut);
        Assert.True(Assert.Single(loaded.Sources).IsReachable);
    }

    [Fact]
    public void A_broken_file_costs_only_itself()
    {
        Write("a", "m3", [], Fine());
        var broken = folder.Write(PathOf("a", "m3", "JIT"), "{\n  broken");
        var loaded = Load("a");
        Assert.Single(loaded.Results);
        var reason = Assert.Single(loaded.Broken).Reason;
        Assert.Equal(reason, Assert.Single(loaded.LeftOut));
        Assert.Equal(("a", "line 2, byte 3", Severity.Error), (reason.Source, reason.Where, reason.Severity));
        Assert.EndsWith(reason.Path, broken, StringComparison.Ordinal);
        Assert.Matches(@"^results/bm-.*\.json: line 2, byte 3: is not valid JSON: .*'b'.*; is the file whole\? run the benchmark again$", reason.ToString());
    }

    [Fact]
    public void A_broken_benchmark_costs_only_itself()
    {
        Write("a", "m3", [], Fine().Values("broken", "1,0"));
        var loaded = Load("a");
        Assert.Equal("run 1 has a value of 0", Assert.Single(loaded.Results).LeftOutBenchmarks["broken"]);
        Assert.EndsWith(".json: benchmark 'broken', run 1: has a value of 0; the benchmark is left out of this file", Assert.Single(loaded.LeftOut).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3 })]
    public void A_file_that_is_no_gzip_costs_only_itself(byte[] bytes)
    {
        Write("a", "m3", [], Fine());
        folder.Write(PathOf("a", "m3", "JIT") + ".gz", bytes);
        var loaded = Load("a");
        Assert.Single(loaded.Results);
        var fault = Assert.Single(loaded.LeftOut);
        Assert.NotEqual("", fault.What);
        Assert.NotEqual("", fault.Remedy);
    }

    [Fact]
    public void A_gzip_file_that_is_cut_costs_only_itself()
    {
        var whole = Fine().Seconds("more", [.. Enumerable.Range(1, 5000).Select(i => Math.Sqrt(i))]).Gzip();
        Write("a", "m3", [], Fine());
        folder.Write(PathOf("a", "m3", "JIT") + ".gz", whole[..(whole.Length / 2)]);
        var loaded = Load("a");
        Assert.Single(loaded.Results);
        Assert.Single(loaded.Broken);
    }

    [Fact]
    public void Two_folders_with_one_machine_name_stay_apart()
    {
        Write("a", "m3", [], Fine());
        Write("b", "m3", [], Fine());
        var loaded = Load("a", "b");
        Assert.Equal(["m3", "b_m3"], loaded.Machines.Select(machine => machine.Slug));
        Assert.Equal(["m3", "m3"], loaded.Machines.Select(machine => machine.Name));
        Assert.Equal(["a", "b"], loaded.Results.Select(result => result.Source.Slug));
        Assert.Empty(loaded.LeftOut);
    }

    [Theory]
    [InlineData("")]
    [InlineData("machines: {m3: {os: x}}")]
    public void Two_configured_sources_with_one_machine_name_are_an_error(string machines)
    {
        Write("a", "m3", [], Fine());
        Write("b", "m3", [], Fine());
        Write("b", "i5", [], Fine());
        var loaded = LoadYaml($"""
            sources:
              - path: {folder.At("a")}
                slug: null
              - path: {folder.At("b")}
                {machines}
            """);
        Assert.Equal(["m3", "i5"], loaded.Machines.Select(machine => machine.Slug));
        Assert.Equal(2, loaded.Results.Count);
        var fault = Assert.Single(loaded.LeftOut);
        Assert.Equal(("machine 'm3'", "another machine is called 'm3' already", "give this source a slug in sources.yaml; its results are left out"), (fault.Where, fault.What, fault.Remedy));
    }

    [Fact]
    public void A_sources_slug_goes_before_its_machines()
    {
        Write("a", "m3", [], Fine());
        Write("b", "m3", [], Fine());
        var loaded = LoadYaml($"sources: [{{path: '{folder.At("a")}'}}, {{path: '{folder.At("b")}', slug: second}}]");
        Assert.Equal(["m3", "second_m3"], loaded.Machines.Select(machine => machine.Slug));
        Assert.Empty(loaded.LeftOut);
    }

    [Fact]
    public void What_the_owner_says_of_a_machine_goes_before_what_the_file_says()
    {
        const string Metadata = """{"cpu_model_name":"Cortex","platform":"Linux-6.8"}""";
        Write("a", "m3", [], Fine().Metadata(Metadata));
        Write("a", "i5", [], Fine().Metadata(Metadata));
        var loaded = LoadYaml($"sources: [{{path: '{folder.At("a")}', machines: {{m3: {{description: My box, os: macOS, arch: arm, color: '#123456', comparison: jit}}, idle: {{}}}}}}]");
        Assert.Equal(["m3", "idle", "i5"], loaded.Machines.Select(machine => machine.Name));
        var (own, other) = (loaded.Machines[0], loaded.Machines[2]);
        Assert.Equal(("My box", "macOS", "arm", "#123456", "jit"), (own.Description, own.OperatingSystem, own.Architecture, own.Color, own.DefaultComparison));
        Assert.Equal(("Cortex", "Linux-6.8", "arm64"), (other.Description, other.OperatingSystem, other.Architecture));
        Assert.Null(other.DefaultComparison);
    }

    [Fact]
    public void Machines_can_be_told_apart_without_the_owners_help()
    {
        for (var i = 0; i < 20; i++) Write("a", $"machine{i:00}", [], Fine());
        var looks = Load("a").Machines.Select(machine => (machine.Color, machine.Marker, machine.Dash)).ToList();
        Assert.Equal(20, looks.Distinct().Count());
    }

    [Fact]
    public void Sample_data_shows_only_while_no_other_source_has_a_pair()
    {
        Write("sample", "pi5", [], Fine());
        Write("sample", "pi5", ["JIT"], Fine());
        Write("real", "m3", [], Fine());
        var text = $"sources: [{{path: '{folder.At("real")}'}}, {{path: '{folder.At("sample")}', sample: true}}]";
        Assert.Equal(["m3", "pi5"], LoadYaml(text).Machines.Select(machine => machine.Name));
        Write("real", "m3", ["JIT"], Fine());
        Assert.Equal(["m3"], LoadYaml(text).Machines.Select(machine => machine.Name));
    }

    [Fact]
    public void Withheld_results_stay_and_say_why()
    {
        Write("a", "m3", [], Fine());
        Write("a", "i5", [], Fine());
        var rules = yaml.Withheld("withheld: [{path: 'results/*/bm-*-m3-*', reason: hot}, {path: 'results/*/bm-*-nobody-*', reason: gone}]");
        var loaded = Load(rules, SourceDefinition.FromFolders([folder.At("a/results")]));
        Assert.Equal([null, "hot"], loaded.Results.OrderBy(result => result.Machine.Name).Select(result => result.Withheld));
        var unused = Assert.Single(loaded.LeftOut);
        Assert.Equal(("data/withheld.yaml", "results/*/bm-*-nobody-*", "matches no result", Severity.Warning), (unused.Path, unused.Where, unused.What, unused.Severity));
    }

    [Fact]
    public void A_source_that_is_not_there_costs_only_itself()
    {
        Write("a", "m3", [], Fine());
        var loaded = LoadYaml($"sources: [{{path: nowhere}}, {{path: '{folder.At("a")}'}}]");
        Assert.Single(loaded.Results);
        Assert.Equal([false, true], loaded.Sources.Select(source => source.IsReachable));
        Assert.Equal("there is no such folder", Assert.Single(loaded.LeftOut).What);
    }

    [Fact]
    public void Progress_counts_every_file_once()
    {
        Write("a", "m3", [], Fine());
        Write("a", "i5", [], Fine());
        var told = new System.Collections.Concurrent.ConcurrentBag<(int, int)>();
        ResultLoader.Load(SourceDefinition.FromFolders([folder.At("a/results")]), Dashboard.Default.Comparisons, [], ReadLimits.Default, (done, total) => told.Add((done, total)));
        Assert.Equal([(1, 2), (2, 2)], told.Order());
    }

    private static PyperfText Fine() => new PyperfText().Seconds("nbody", 1, 2);

    private static string PathOf(string source, string machine, params string[] flags)
    {
        var directory = "bm-20260602-3.16.0a0-71fc4c6" + (flags.Length > 0 ? "-" + string.Join(',', flags) : "");
        return $"{source}/results/{directory}/bm-20260602-{machine}-arm64-python-71fc4c66d3e675a5481b-3.16.0a0-71fc4c6.json";
    }

    private void Write(string source, string machine, string[] flags, PyperfText file) => folder.Write(PathOf(source, machine, flags), file.Bytes());

    private LoadedResults Load(params string[] sources) =>
        Load([], SourceDefinition.FromFolders([.. sources.Select(source => folder.At(source + "/results"))]));

    private LoadedResults LoadYaml(string text)
    {
        var sources = yaml.Sources(text);
        Assert.Empty(yaml.Faults);
        return Load([], sources);
    }

    private static LoadedResults Load(IReadOnlyList<WithheldRule> withheld, IReadOnlyList<SourceDefinition> sources) =>
        ResultLoader.Load(sources, Dashboard.Default.Comparisons, withheld, ReadLimits.Default);
}
