using System.Globalization;
using System.Text.Json;

namespace Brrr.Tests.Faults;

/// <summary>A project whose every text is hostile: result files, their names, configuration, articles, failures, and a repository of git.</summary>
internal sealed class HostileProject
{
    /// <summary>Nights of each machine; the last two are a step, so that there are changes to tell of.</summary>
    public const int Nights = 3;

    private const string Address = "https://brrr.example/\"><script>alert(1)</script>/";

    private int next;

    /// <summary>Makes it.</summary>
    /// <param name="folder">Goes with the test.</param>
    public static FaultProject In(TemporaryFolder folder)
    {
        var project = new FaultProject(folder, "hostile");
        new HostileProject().WriteInto(project);
        return project;
    }

    private void WriteInto(FaultProject project)
    {
        foreach (var (index, machine) in HostileTexts.Names.Index())
        {
            var isSteady = index % 10 == 0;
            for (var night = 0; night < (isSteady ? 12 : Nights); night++) WriteNight(project, machine, night, isSteady && night > 9 ? 0.5 : 0.9);
        }

        WriteConfiguration(project);
        WriteArticles(project);
        WriteRepository(project);
    }

    private string Text() => HostileTexts.All[next++ % HostileTexts.All.Count];

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private void WriteNight(FaultProject project, string machine, int night, double factor)
    {
        var fork = night == 2 ? Uri.EscapeDataString(machine).Replace("-", "%2d", StringComparison.Ordinal) : "python";
        foreach (var (flags, seconds) in new[] { ("", 1.0), ("JIT", factor) })
        {
            var path = FaultProject.ResultPath(night, flags, machine, fork: fork.Length > 90 ? "python" : fork);
            project.Write("data/" + path, JsonSerializer.SerializeToUtf8Bytes(Suite(night, seconds)));
        }
    }

    private object Suite(int night, double seconds) => new
    {
        version = "1.0",
        metadata = new[]
        {
            "hostname", "cpu_model_name", "platform", "python_version", "python_compiler", "python_config_args", "perf_version", "performance_version", "benchmark_hash", "load_avg_1min",
            "github_action_url", "github_actor", "commit_branch", "commit_merge_base", "brrr_doctor_before", "brrr_doctor_after", "cpu_affinity", "unknown<key>",
        }.ToDictionary(key => key, key => key.StartsWith("brrr", StringComparison.Ordinal) ? "error heat: " + Text() : Text(), StringComparer.Ordinal),
        benchmarks = HostileTexts.All.Select((name, index) => new
        {
            metadata = new { name, tags = new[] { Text(), Text() }, description = Text() },
            runs = Enumerable.Range(0, 3).Select(run => new
            {
                metadata = new { mem_max_rss = 9_000_000, date = string.Create(CultureInfo.InvariantCulture, $"{FaultProject.DateOf(night):yyyy-MM-dd} 22:{run:00}:00") },
                values = new[] { seconds * (index + 1), seconds * (index + 1) * (1 + (run / 1000.0)) },
            }),
        }),
    };

    private void WriteConfiguration(FaultProject project)
    {
        var machines = string.Concat(HostileTexts.Names.Distinct(StringComparer.Ordinal).Take(20).Select(machine =>
            $"      {Quoted(machine)}: {{description: {Quoted(Text())}, os: {Quoted(Text())}, arch: {Quoted(Text())}, color: {Quoted(Text())}, comparison: {Quoted(Text())}, labels: [{Quoted(Text())}], cores: {Quoted(Text())}}}\n"));
        project.Write("data/sources.yaml", $"sources:\n  - path: .\n    owner: {Quoted(Text())}\n    owner_email: {Quoted(Text())}\n    fork_filter: python\n    branches: [{Quoted(Text())}]\n    slug: {Quoted("=con/../<b>")}\n    machines:\n{machines}" +
            $"  - repo: {Quoted("<script>/../x")}\n    url: {Quoted(project.At("farm.git"))}\n    slug: nul\n  - repo: {Quoted("javascript:alert(1)")}\n    url: {Quoted(project.At("nowhere.git"))}\n");
        project.Write("data/dashboard.yaml", $"title: {Quoted(HostileTexts.All[0])}\nsite_url: {Quoted(Address)}\nrepository: {Quoted(Address)}\ncpython: {Quoted("https://github.com/python/cpython\"onload=alert(1)")}\ndata_license: {Quoted("javascript:alert(1)")}\n" +
            $"comparisons:\n  - {{id: jit, title: {Quoted(Text())}, base: [], head: [JIT]}}\n  - {{id: {Quoted("../x")}, base: [], head: [JIT]}}\ngoals:\n" +
            string.Concat(HostileTexts.All.Take(30).Select(text => $"  - {{id: {Quoted(text)}, title: {Quoted(Text())}, comparison: jit, speedup: 1.05, version: {Quoted(Text())}}}\n")) +
            $"exclude: [{Quoted(HostileTexts.All[3])}]\n{Quoted(Text())}: 1\n");
        project.Write("data/events.yaml", "events:\n" + string.Concat(HostileTexts.All.Select((text, index) =>
            $"  - {{date: 2026-06-0{(index % 9) + 1}, title: {Quoted(text)}, link: {Quoted(index % 2 == 0 ? text : "https://x.example/" + text)}, kind: {Quoted(Text())}, machine: {Quoted(Text())}}}\n")));
        project.Write("data/triage.yaml", "changes:\n" + string.Concat(HostileTexts.All.Select(text => $"  {Quoted(text)}: {{state: {Quoted(text)}, note: {Quoted(text)}, link: {Quoted(text)}}}\n")));
        project.Write("data/withheld.yaml", $"withheld:\n  - {{path: 'results/bm-20260602-*/*', reason: {Quoted(HostileTexts.All[0] + HostileTexts.All[2])}}}\n" +
            string.Concat(HostileTexts.All.Select(text => $"  - {{path: {Quoted(text)}, source: {Quoted(text)}, reason: {Quoted(text)}}}\n")));
        foreach (var (index, text) in HostileTexts.All.Index())
        {
            var failure = new { machine = "calm", date = "2026-06-01", commit = new string('a', 40), fork = text, flags = "JIT", step = text, reason = text, url = text };
            project.Write(string.Create(CultureInfo.InvariantCulture, $"data/failures/{index}.json"), JsonSerializer.SerializeToUtf8Bytes(failure));
        }
    }

    private static void WriteArticles(FaultProject project)
    {
        var all = string.Join("\n\n", HostileTexts.All.SelectMany(text => new[]
        {
            text, $"[link]({text})", $"[link](<{text.ReplaceLineEndings("")}>)", $"![image]({text})", $"<{text}>", $"# {text}", $"`{text}`", $"| a | b |\n|--|--|\n| {text} | x |", $"[reference]: {text}", $"```{text}\n{text}\n```", $"<https://x.example/{text}>",
        }));
        foreach (var (index, text) in HostileTexts.Names.Index())
            project.Write($"site/articles/{text.Replace('\\', '_')}.md", $"---\ntitle: {HostileTexts.All[index].ReplaceLineEndings("")}\ndescription: {HostileTexts.All[index].ReplaceLineEndings("")}\n---\n{(index == 0 ? all : text)}\n");
    }

    /// <summary>git takes names that no disk does.</summary>
    private void WriteRepository(FaultProject project)
    {
        var repository = new MadeRepository(project.At("farm.git"));
        var machines = HostileTexts.Names.Where(name => name is not ("con" or ".")).Append(new string('y', 300)).Append("..\\..\\up").Append("C:\\up");
        repository.Commit(machines.SelectMany(machine => new[] { "", "JIT" }.Select(flags =>
            (FaultProject.ResultPath(1, flags, machine), (byte[]?)JsonSerializer.SerializeToUtf8Bytes(Suite(1, flags.Length > 0 ? 0.9 : 1))))));
    }
}
