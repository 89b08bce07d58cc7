using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>The verbs that workflows call: matrix, record-failure, notify.</summary>
public sealed class FarmVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Matrix_says_for_GitHub_who_measures_and_how_many()
    {
        var run = Verb.Run("matrix", "--github", "--machines", "ripley", "--flags", "none;JIT,NOGIL");
        Assert.Equal(
            """
            matrix={"include":[{"machine":"ripley","runsOn":["self-hosted","ripley"],"os":"linux","rid":"linux-x64","flags":["","JIT,NOGIL"],"cores":"5"}]}
            runtimes=["linux-x64"]
            legs=1

            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Empty_wishes_are_none() => Assert.Equal(Verb.Run("matrix").Output, Verb.Run("matrix", "--machines", "", "--flags", "", "--force", "false").Output);

    [Fact]
    public void A_recorded_failure_is_on_the_Status_page_with_its_reason()
    {
        folder.Write("data/sources.yaml", "sources:\n  - {path: .., results: results}\n");
        MadeSite.WriteResults(folder);
        var record = Verb.Run(
            "record-failure", "--machine", "windy", "--flags", "JIT", "--commit", "00000090123456789abcdef0123456789abcdef0", "--commit-date", "2026-05-10T00:30:00+02:00",
            "--step", "build", "--reason", "make ended <b>with</b> 2", "--action-url", "javascript:alert(1)", "--failures", folder.At("data/failures"));
        Assert.Equal(0, record.ExitCode);
        Assert.EndsWith("20260510-windy-0000009-JIT.json", record.Output.Trim(), StringComparison.Ordinal);

        Assert.Equal(0, Verb.Run("build", "--quiet", "--data", folder.At("data"), "--output", folder.At("site")).ExitCode);
        var page = File.ReadAllText(folder.At("site/status/index.html"));
        Assert.Contains("make ended &lt;b&gt;with&lt;/b&gt; 2", page, StringComparison.Ordinal);
        Assert.Contains("data/failures/20260510-windy-0000009-JIT.json", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        Assert.Contains("build: make ended <b>with</b> 2", File.ReadAllText(folder.At("site/api/v1/status.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--commit", "abc", "is no full hash")]
    [InlineData("--commit-date", "yesterday", "is no date")]
    [InlineData("--machine", "../x", "is no machine's name")]
    public void A_failure_that_says_nonsense_is_refused(string option, string value, string what)
    {
        var options = new Dictionary<string, string>
        {
            ["--machine"] = "windy",
            ["--commit"] = "00000090123456789abcdef0123456789abcdef0",
            ["--commit-date"] = "2026-05-10T00:30:00+02:00",
            ["--step"] = "build",
            ["--reason"] = "why",
            ["--failures"] = folder.At("failures"),
            [option] = value,
        };
        var run = Verb.Run(["record-failure", .. options.SelectMany(each => new[] { each.Key, each.Value })]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("failures")));
    }

    [Fact]
    public void Notify_prints_what_the_issues_should_say()
    {
        folder.Write("data/sources.yaml", "sources:\n  - {path: .., results: results, machines: {calm: , windy: }}\n");
        MadeSite.WriteResults(folder);
        var run = Verb.Run("notify", "--dry-run", "--data", folder.At("data"), "--today", "2026-05-14");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"calm has been silent since the night of 2026-05-10\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Notify_wants_to_know_whether_it_may_write() => Assert.Equal(2, Verb.Run("notify").ExitCode);

    public void Dispose() => folder.Dispose();
}
