using System.Globalization;
using System.Text.Json;

namespace Brrr.Browser.Tests;

/// <summary>A data folder whose every text tries to become markup, script or a link to a script.</summary>
internal sealed class HostileResults : IDisposable
{
    /// <summary>Of the dashboard.</summary>
    public const string Title = "Does </title><script>window.intruded=1</script> go brrr?";

    private const string Script = "<script>window.intruded=1</script>";
    private const string Handler = "\" onmouseover=\"window.intruded=1\" x=\"";
    private const string Image = "'><img src=x onerror=window.intruded=1>";
    private const string Address = "javascript:window.intruded=1";
    private const string Processor = "Cortex" + Image + "🐍";
    private const string Platform = "Linux" + Script;
    private const string Compiler = "GCC {{ 7 * 7 }}" + Handler;

    private readonly TemporaryFolder folder = new();

    public HostileResults()
    {
        folder.Write("dashboard.yaml", $"title: {Quoted(Title)}\nrepository: {Quoted(Address)}\ncpython: {Quoted(Address)}\n");
        folder.Write("sources.yaml", Sources);
        folder.Write("events.yaml", $"events:\n  - {{date: 2026-08-02, title: {Quoted(Script)}, link: {Quoted(Address)}, kind: change}}\n");
        for (var day = 1; day <= 3; day++)
        {
            WriteResult(day, "", 1.0);
            WriteResult(day, "-JIT", 0.9);
        }

        folder.Write("results/bm-20260804-3.15.0a1-ddddddd/" + NameOf(4), "{\"version\": \"" + Script + "\"}");
    }

    /// <summary>As file names allow: a part holds neither a slash nor a dash, and Windows refuses more.</summary>
    public static string Machine { get; } = OperatingSystem.IsWindows() ? "ünï'&amp;{{x}}" : "ünï'\"><img src=x onerror=window.intruded=1>";

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Benchmarks { get; } = ["nbody" + Script, "float" + Handler, "json" + Image, Address, "%}{{ 7 * 7 }}", "日本語 & ‮txt", "../../up"];

    /// <summary>What a pair's page says of where it ran.</summary>
    public static IReadOnlyList<string> ShownOnAPair { get; } = [Machine, Processor, Platform, Compiler];

    /// <summary>The folder of the configuration.</summary>
    public string Data => folder.Root;

    public void Dispose() => folder.Dispose();

    private static string Sources => $$"""
        sources:
          - path: .
            results: results
            owner: {{Quoted(Script)}}
            fork_filter: {{Quoted("fork" + Script)}}
            machines:
              {{Quoted(Machine)}}:
                description: {{Quoted("Desk" + Image)}}
                os: {{Quoted("OS" + Handler)}}
                color: {{Quoted("red\"/><script>window.intruded=1</script>")}}
        """;

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static string NameOf(int day) =>
        string.Create(CultureInfo.InvariantCulture, $"bm-202608{day:00}-{Machine}-aarch64-{Uri.EscapeDataString("fork" + Script)}-{Commit(day)[..20]}-3.15.0a1-{Commit(day)[..7]}.json");

    private static string Commit(int day) => new((char)('a' + day - 1), 40);

    private static object Benchmark(string name, double seconds) => new
    {
        metadata = new { name, tags = new[] { Script, Handler }, description = Image },
        runs = Enumerable.Range(0, 8).Select(run => new { metadata = new { mem_max_rss = 9_000_000 }, values = new[] { seconds, seconds * 1.01, seconds * (1 + (run / 1000.0)) } }),
    };

    private void WriteResult(int day, string flags, double factor)
    {
        var suite = new
        {
            version = "1.0",
            metadata = new Dictionary<string, object>
            {
                ["commit_id"] = Script,
                ["commit_branch"] = Handler,
                ["commit_date"] = string.Create(CultureInfo.InvariantCulture, $"2026-08-{day:00}T12:00:00+00:00"),
                ["github_action_url"] = Address,
                ["github_actor"] = Script,
                ["hostname"] = Image,
                ["cpu_model_name"] = Processor,
                ["platform"] = Platform,
                ["python_compiler"] = Compiler,
                ["python_config_args"] = Script,
                ["python_version"] = Image,
                ["benchmark_hash"] = Handler,
            },
            benchmarks = Benchmarks.Select((name, index) => Benchmark(name, factor * (index + 1) / 10 * (1 + (day / 100.0)))),
        };
        folder.Write($"results/bm-202608{day:00}-3.15.0a1-{Commit(day)[..7]}{flags}/{NameOf(day)}", JsonSerializer.Serialize(suite));
    }
}
