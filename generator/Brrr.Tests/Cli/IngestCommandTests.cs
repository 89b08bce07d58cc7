using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Brrr.Tests.Ingesting;
using Xunit;

namespace Brrr.Tests.Cli;

public sealed class IngestCommandTests : IDisposable
{
    private const string Name = "bm-20260606-3.16.0a0-ea4c855-JIT,TAILCALL/bm-20260606-pi5-aarch64-python-ea4c85552bb7883e1d6c-3.16.0a0-ea4c855.json";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_measured_file_becomes_a_result_that_check_accepts_and_its_numbers_keep_their_text()
    {
        var measured = Measured();
        var before = folder.Write("before.json", """{"findings":[]}""");
        var after = folder.Write("after.json", """{"findings":[{"id":"throttled","severity":"error","what":"throttled at 85 C"}]}""");
        var run = Ingest(
            measured, "--flags", "TAILCALL,JIT", "--merge-base", new string('b', 40), "--benchmark-commit", "2ab96f98f98274d07ebfdfd66e4f021723179706", "--benchmark-commit", "265655e7f03ace13ec1e00e1ba299179e69f8a00",
            "--action-url", "https://github.com/o/r/actions/runs/1", "--actor", "octocat", "--doctor", before, "--doctor", after);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("results/" + Name + Environment.NewLine, run.Output);

        var text = File.ReadAllText(folder.At("results/" + Name));
        Assert.Contains("1.500,2.5e-0,0.10000000000000000555", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text);
        var entries = json.RootElement.GetProperty("metadata").EnumerateObject().Select(entry => $"{entry.Name}={entry.Value}").ToList();
        Assert.Equal(
            [
                "platform=Linux-6.8.0-85-generic-aarch64-with-glibc2.39", "commit_id=" + MadeOrigin.Sha, "commit_fork=python", "commit_branch=" + MadeOrigin.Sha, "commit_date=2026-06-06T01:42:59+03:00",
                "commit_merge_base=" + new string('b', 40), "benchmark_hash=ac5fd1", "github_action_url=https://github.com/o/r/actions/runs/1", "github_actor=octocat",
                "brrr_doctor_before=info none: nothing found", "brrr_doctor_after=error throttled: throttled at 85 C",
            ],
            entries);
        Assert.Equal(0, Verb.Run("check", folder.At("results")).ExitCode);
    }

    [Fact]
    public void A_packed_file_may_come_in_and_a_packed_result_go_out()
    {
        var measured = folder.Write("measured.json.gz", PyperfText.Gzip(File.ReadAllBytes(Measured())));
        var run = Ingest(measured, "--gzip", "--flags", "JIT,TAILCALL", "--benchmark-hash", "", "--actor", "");
        Assert.Equal("results/" + Name + ".gz" + Environment.NewLine, run.Output);
        using var gzip = new GZipStream(File.OpenRead(folder.At("results/" + Name + ".gz")), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(gzip);
        Assert.False(json.RootElement.GetProperty("metadata").TryGetProperty("benchmark_hash", out _));
    }

    [Theory]
    [InlineData("""{"benchmarks":[{"metadata":{"name":"nbody"},"runs":[{"values":[1""", "is not valid JSON")]
    [InlineData("""{"benchmarks":[],"metadata":{},"version":"1.0"}""", "no benchmark is usable")]
    [InlineData("", "is not valid JSON")]
    public void A_half_result_is_refused_with_the_reason_and_nothing_is_written(string text, string reason)
    {
        var run = Ingest(folder.Write("half.json", text));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(folder.At("half.json"), run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("results")));
    }

    [Fact]
    public void Another_result_is_replaced_only_where_forced()
    {
        Assert.Equal(0, Ingest(Measured()).ExitCode);
        var again = Measured("3");
        Assert.Contains("--force replaces it", Ingest(again).Error, StringComparison.Ordinal);
        Assert.Equal(0, Ingest(again, "--force").ExitCode);
    }

    [Fact]
    public void Of_a_faulty_set_nothing_is_taken()
    {
        var run = Ingest(Measured(), folder.Write("half.json", "{"));
        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(folder.At("results")));
        Assert.Contains("would have the same name as", Ingest(Measured(), Measured("2", "other.json")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_what_is_odd_about_a_file_that_it_takes()
    {
        var text = new PyperfText().Metadata("""{"platform":"Linux-6-x86_64-with","python_version":"3.16.0a0 (64-bit) revision 0123456"}""").Seconds("nbody", 1, 2).Values("broken", "0, 1");
        var run = Ingest(folder.Write("odd.json", text.Bytes()));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("says that it measured 0123456", run.Error, StringComparison.Ordinal);
        Assert.Contains("'broken'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_the_architecture_from_somewhere()
    {
        var windows = folder.Write("windows.json", new PyperfText().Metadata("""{"platform":"Windows-11-10.0.26100-SP0"}""").Seconds("nbody", 1, 2).Bytes());
        Assert.Contains("does not say the machine's architecture", Ingest(windows).Error, StringComparison.Ordinal);
        Assert.Contains("-pi5-amd64-", Ingest(windows, "--arch", "amd64").Output, StringComparison.Ordinal);
        Assert.Contains("-m3-arm64-", Ingest(windows, "--machine", "m3", "--arch", "arm64").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--machine", "../x")]
    [InlineData("--machine", "my-pi")]
    [InlineData("--commit", "main")]
    [InlineData("--commit-date", "2026-06-06")]
    [InlineData("--version", "3.16/..")]
    [InlineData("--flags", "jit")]
    [InlineData("--action-url", "javascript:alert(1)")]
    [InlineData("--arch", "..\\x")]
    public void A_wrong_value_is_wrong_usage(string option, string value)
    {
        var run = Ingest(Measured(), option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{option}: '{value}' is not", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("results")));
    }

    [Fact]
    public void Names_what_is_missing_and_what_does_not_go_together()
    {
        var bare = Verb.Run("ingest", Measured());
        Assert.Equal(2, bare.ExitCode);
        Assert.Contains("--machine is missing", bare.Error, StringComparison.Ordinal);
        Assert.Contains("--commit-date is missing", bare.Error, StringComparison.Ordinal);
        var both = Verb.Run("ingest", "--bench-runner", folder.Root, "--machine", "pi5", "--gzip");
        Assert.Equal(2, both.ExitCode);
        Assert.Contains("leave out --machine, --gzip", both.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bench_runners_tree_is_taken_as_it_is()
    {
        folder.Write("tree/" + Name, new PyperfText().Seconds("nbody", 1, 2).Bytes());
        folder.Write($"tree/{Name.Replace("-pi5-", "-i5-", StringComparison.Ordinal)}", "{");
        var run = BrrrProcess.RunIn(folder.Root, "ingest", "--bench-runner", "tree", "--results", "results");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("results/" + Name + Environment.NewLine, run.Output);
        Assert.Contains("-i5-", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder.At("tree/" + Name), Encoding.UTF8), File.ReadAllText(folder.At("results/" + Name), Encoding.UTF8));
    }

    public void Dispose() => folder.Dispose();

    private string Measured(string first = "1.500", string name = "measured.json") => folder.Write(
        name, new PyperfText().Metadata("""{"platform":"Linux-6.8.0-85-generic-aarch64-with-glibc2.39","commit_id":"stale"}""").Values("nbody", first + ",2.5e-0,0.10000000000000000555").Bytes());

    private BrrrProcess Ingest(params string[] arguments)
    {
        string[] usual = ["--machine", "pi5", "--commit", MadeOrigin.Sha, "--commit-date", "2026-06-06T01:42:59+03:00", "--version", "3.16.0a0"];
        var rest = usual.Chunk(2).Where(pair => !arguments.Contains(pair[0])).SelectMany(pair => pair);
        return BrrrProcess.RunIn(folder.Root, ["ingest", .. arguments, .. rest, "--results", "results"]);
    }
}
