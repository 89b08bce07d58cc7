using Xunit;

namespace Brrr.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("buidl", "there is no verb 'buidl'", "did you mean 'build'?")]
    [InlineData("compair", "there is no verb 'compair'", "did you mean 'compare'?")]
    public void A_misspelt_verb_suggests_the_nearest(string verb, string what, string suggestion)
    {
        var run = Verb.Run(verb);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains(suggestion, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_option_suggests_the_nearest()
    {
        var run = Verb.Run("build", "--outptu", "x");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean '--output'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("compare")]
    [InlineData("changes")]
    [InlineData("check")]
    [InlineData("doctor")]
    [InlineData("ingest")]
    [InlineData("suggest-events")]
    [InlineData("init")]
    [InlineData("sample")]
    [InlineData("sources")]
    [InlineData("cache")]
    [InlineData("publish")]
    public void Help_has_an_example_and_the_exit_codes_for_each_verb(string verb)
    {
        var run = Verb.Run(verb, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("brrr " + verb + " ", run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_says_what_pyperf_says_and_more()
    {
        var (before, after) = TwoFiles();
        var run = Verb.Run("compare", before, after, "--all");
        Assert.Equal(0, run.ExitCode);

        // Reference values: pyperf compare_to of the same two files.
        Assert.Contains("1.50x faster (+50.0 %)", run.Output, StringComparison.Ordinal);
        Assert.Contains("1.50 sec +- 0.10 sec", run.Output, StringComparison.Ordinal);
        Assert.Contains("no change", run.Output, StringComparison.Ordinal);
        Assert.Contains("pickle (excluded)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Only in base (1): gone (not in the head's file)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_writes_json_and_markdown()
    {
        var (before, after) = TwoFiles();
        using var json = System.Text.Json.JsonDocument.Parse(Verb.Run("compare", before, after, "--format", "json", "--all").Output);
        Assert.Equal(3, json.RootElement.GetProperty("benchmarksAll").GetInt32());
        Assert.StartsWith("| Benchmark | Base | Head | Speedup | Significance |", Verb.Run("compare", before, after, "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_names_a_file_that_can_not_be_read()
    {
        var (before, _) = TwoFiles();
        var broken = folder.Write("broken.json", """{"benchmarks": [""");
        var run = Verb.Run("compare", before, broken);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(broken + ": line 1", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Verb.Run("compare", before).ExitCode);
    }

    [Fact]
    public void Check_lists_every_problem_with_place_and_remedy()
    {
        folder.Write("data/dashboard.yaml", "goals:\n  - {id: x, speedup: fast}\n");
        folder.Write("data/sources.yaml", "sources:\n  - {path: .}\n");
        folder.Write("data/results/bm-20260501-3.16.0a0-0123456/bm-20260501-calm-x86_64-python-main-3.16.0a0-0123456.json", new PyperfText().Seconds("a", 1, 2).Values("b", "1, 0").Bytes());
        var run = Verb.Run("check", folder.At("data"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("line 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("benchmark 'b', run 1: has a value of 0", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Verb.Run("check").ExitCode);
    }

    [Fact]
    public void Sample_writes_results_that_check_accepts_but_for_the_broken_one()
    {
        var run = Verb.Run("sample", "--nights", "2", "--seed", "7", "--output", folder.At("results"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, Verb.Run("check", folder.At("results")).ExitCode);
        Assert.Equal(2, Verb.Run("sample", "--nights", "0", "--output", folder.At("results")).ExitCode);
    }

    [Fact]
    public void Changes_ends_with_3_when_there_is_a_new_regression()
    {
        Assert.Equal(3, Verb.Run("changes", "--since", "2026-07-01", "--exit-code").ExitCode);
        Assert.Equal(0, Verb.Run("changes", "--since", "2026-07-20", "--exit-code").ExitCode);
        Assert.Equal(2, Verb.Run("changes", "--since", "yesterday").ExitCode);
    }

    [Fact]
    public void Texts_from_files_do_not_steer_the_terminal()
    {
        var evil = folder.Write("evil.json", new PyperfText().Seconds("a\\u001b[2Jb", 1, 2).Seconds("c", 1, 2).Bytes());
        Assert.DoesNotContain('\u001b', Verb.Run("compare", evil, evil, "--all").Output);
    }

    public void Dispose() => folder.Dispose();

    private (string Base, string Head) TwoFiles() =>
    (
        folder.Write("base.json", new PyperfText().Seconds("nbody", 1.4, 1.5, 1.6, 1.4, 1.6).Seconds("same", 1, 1).Seconds("pickle", 2, 2.2).Seconds("gone", 1, 1).Bytes()),
        folder.Write("head.json.gz", PyperfText.Gzip(new PyperfText().Seconds("nbody", 1, 1, 1, 1, 1).Seconds("same", 1, 1).Seconds("pickle", 1, 1.1).Bytes())));
}
