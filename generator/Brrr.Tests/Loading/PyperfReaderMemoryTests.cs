using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>Peak memory, by the rules of the specification's first section.</summary>
public sealed class PyperfReaderMemoryTests
{
    private const string MacOs = "\"platform\":\"macOS-14.4-arm64-arm-64bit\"";

    [Theory]
    [InlineData("""{"command_max_rss":500,"mem_max_rss":100}""", "{}", "{}", 500.0)]
    [InlineData("""{"mem_max_rss":100}""", """{"command_max_rss":500}""", "{}", 500.0)]
    [InlineData("""{"mem_max_rss":100}""", "{}", """{"command_max_rss":500}""", 500.0)]
    [InlineData("""{"mem_max_rss":100}""", """{"mem_max_rss":200}""", """{"mem_max_rss":300}""", 100.0)]
    [InlineData("{}", """{"mem_max_rss":200}""", """{"mem_max_rss":300}""", 200.0)]
    [InlineData("{}", "{}", """{"mem_max_rss":300}""", 300.0)]
    [InlineData("""{"command_max_rss":1}""", """{"command_max_rss":2}""", """{"command_max_rss":3}""", 1.0)]
    [InlineData("""{"mem_max_rss":null}""", "{}", """{"mem_max_rss":300}""", 300.0)]
    [InlineData("""{"mem_max_rss":0}""", "{}", "{}", null)]
    [InlineData("{}", "{}", "{}", null)]
    public void The_command_goes_before_the_process_and_the_run_before_what_all_share(string run, string benchmark, string root, double? expected) =>
        Assert.Equal(expected, Memory(run, benchmark, root));

    [Theory]
    [InlineData("2.6.2", 1000.0)]
    [InlineData("2.6", 1000.0)]
    [InlineData("1.7.1", 1000.0)]
    [InlineData("2.6.3", 1024_000.0)]
    [InlineData("2.10.0", 1024_000.0)]
    public void Pyperf_before_2_6_3_counts_1024_fold_on_macos(string pyperf, double expected)
    {
        Assert.Equal(expected, Memory("""{"mem_max_rss":1024000}""", "{}", $$"""{{{MacOs}},"perf_version":"{{pyperf}}"}"""));
        Assert.Equal(expected, Memory("{}", """{"mem_max_rss":1024000}""", $$"""{{{MacOs}},"perf_version":"{{pyperf}}"}"""));
        Assert.Equal(expected, Memory("{}", "{}", $$"""{{{MacOs}},"perf_version":"{{pyperf}}","mem_max_rss":1024000}"""));
    }

    [Fact]
    public void The_commands_memory_is_right_on_macos_too() =>
        Assert.Equal(1024000, Memory("""{"command_max_rss":1024000,"mem_max_rss":5}""", "{}", $$"""{{{MacOs}},"perf_version":"2.6.2"}"""));

    [Theory]
    [InlineData("""{"platform":"Linux-6.8","perf_version":"2.6.2"}""")]
    [InlineData("""{"platform":"Windows-11","perf_version":"2.6.2"}""")]
    [InlineData("""{"platform":"macOS-14.4"}""")]
    [InlineData("""{"platform":"macOS-14.4","perf_version":"soon"}""")]
    public void Elsewhere_it_counts_bytes(string root) => Assert.Equal(1024000, Memory("""{"mem_max_rss":1024000}""", "{}", root));

    [Fact]
    public void A_benchmark_says_which_pyperf_measured_when_the_root_does_not() =>
        Assert.Equal(1000, Memory("""{"mem_max_rss":1024000}""", """{"perf_version":"2.6.2"}""", $"{{{MacOs}}}"));

    private static double? Memory(string run, string benchmark, string root) => Reading.One(new PyperfText()
        .Metadata(root)
        .Json($$"""{"metadata":{"name":"nbody"{{(benchmark == "{}" ? "" : "," + benchmark[1..^1])}}},"runs":[{"metadata":{{run}},"values":[1]}]}""")).Runs[0].PeakMemory;
}
