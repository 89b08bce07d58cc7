using Xunit;

namespace Brrr.Tests.Workflows;

/// <summary>The rehearsal of a night, and what it leaves behind, looked at from outside.</summary>
public sealed class RehearsalTests : IDisposable
{
    private readonly TemporaryFolder stage = new();

    [Fact]
    public void A_night_with_every_mishap_loses_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it plays Linux and macOS");
        var bash = Tool.Require("bash", "install it");
        var settings = new Dictionary<string, string>
        {
            ["BRRR_PROGRAM"] = "dotnet " + Cli.BrrrProcess.Program,
            ["BRRR_REHEARSAL"] = stage.Root,
        };
        var run = Tool.RunIn(Repository.Root, settings, bash, FarmScript.At("rehearse.sh"));
        Assert.True(run.ExitCode == 0, run.Output);

        var files = Git("ls-tree", "-r", "--name-only", "main", "data/results", "data/failures");
        Assert.Equal(
            ["blueberry ", "blueberry JIT", "prometheus TAILCALL", "ripley "],
            files.Where(file => file.EndsWith(".json.gz", StringComparison.Ordinal)).Select(MachineAndBuild).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["jones-JIT,TAILCALL", "jones-TAILCALL", "prometheus-JIT,TAILCALL", "ripley-JIT"],
            files.Where(file => file.StartsWith("data/failures/", StringComparison.Ordinal)).Select(FailedBuild).Order(StringComparer.Ordinal));

        var status = string.Join('\n', Git("show", "gh-pages:api/v1/status.json"));
        Assert.Contains("build: Python/jit.c:1: error: out of registers", status, StringComparison.Ordinal);
        Assert.Contains("measure: nothing came back from the machine; its job ended as 'cancelled'", status, StringComparison.Ordinal);
        Assert.Matches("-blueberry-[0-9a-f]{7}-jit/", string.Join('\n', Git("ls-tree", "-r", "--name-only", "gh-pages", "nights")));
    }

    public void Dispose() => stage.Dispose();

    /// <summary>"blueberry JIT" of <c>data/results/bm-...-JIT/bm-DATE-blueberry-...</c>.</summary>
    private static string MachineAndBuild(string path)
    {
        var parts = path.Split('/');
        return $"{parts[3].Split('-')[2]} {parts[2].Split('-').ElementAtOrDefault(4)}";
    }

    /// <summary>"ripley-JIT" of <c>data/failures/DATE-ripley-HASH-JIT.json</c>.</summary>
    private static string FailedBuild(string path)
    {
        var parts = Path.GetFileNameWithoutExtension(path).Split('-');
        return $"{parts[1]}-{parts[3]}";
    }

    private string[] Git(params string[] arguments) =>
        Tool.RunIn(stage.At("origin.git"), new Dictionary<string, string>(), "git", arguments).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
