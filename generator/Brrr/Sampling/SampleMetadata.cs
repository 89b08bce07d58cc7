using System.Globalization;
using System.Text.Json;

namespace Brrr.Sampling;

/// <summary>What a whole result says of its machine, build and commit: pyperf's part, then bench_runner's. Absent is what a system does not say.</summary>
internal sealed class SampleMetadata
{
    private readonly List<KeyValuePair<string, string>> texts = [];
    private readonly int processors;

    private SampleMetadata(int processors) => this.processors = processors;

    public static SampleMetadata Of(SampleResult result, DateTime date, string suite)
    {
        var metadata = new SampleMetadata(result.Machine.Processors);
        metadata.AddMachine(result, date);
        metadata.AddBuild(result);
        metadata.AddCommit(result, suite);
        return metadata;
    }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("cpu_count", processors);
        foreach (var (name, text) in texts)
            json.WriteString(name, text);
        json.WriteEndObject();
    }

    private void AddMachine(SampleResult result, DateTime date)
    {
        var machine = result.Machine;
        var lastProcessor = machine.Processors - 1;
        if (machine.System == SampleSystem.Linux)
        {
            Add("aslr", "Full randomization");
            Add("cpu_affinity", lastProcessor.ToString(CultureInfo.InvariantCulture));
            Add("cpu_config", string.Create(CultureInfo.InvariantCulture, $"{lastProcessor}=governor:performance, isolated"));
        }

        Add("boot_time", SampleMeasurer.BootBefore(date).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Add("cpu_model_name", machine.Processor);
        Add("hostname", "sample-" + machine.Name);
        Add("perf_version", "2.10.0");
        Add("performance_version", "1.14.0");
        Add("platform", machine.Platform);
    }

    private void AddBuild(SampleResult result)
    {
        Add("python_compiler", result.Machine.Compiler);
        if (result.Machine.ConfigureArguments(result.Jit) is { } arguments)
            Add("python_config_args", arguments);
        Add("python_implementation", "cpython");
        Add("python_version", $"{result.Commit.Version} (64-bit) revision {result.Commit.ShortSha}");
        Add("timer", result.Machine.Timer);
        Add("unit", "second");
    }

    private void AddCommit(SampleResult result, string suite)
    {
        Add("commit_id", result.Commit.ShortSha);
        Add("commit_fork", "python");
        Add("commit_branch", result.Commit.Sha);
        Add("commit_date", result.Commit.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        Add("commit_merge_base", result.Commit.MergeBase);
        Add("benchmark_hash", suite);
    }

    private void Add(string name, string text) => texts.Add(KeyValuePair.Create(name, text));
}
