using Xunit;

namespace Brrr.Tests.Cli;

public sealed class InitCommandTests : IDisposable
{
    private static readonly string[] Plan = ["init", "--title", "Our JIT", "--repository", "octocat/our-jit", "--machine", "pi5:Raspberry Pi OS:aarch64", "--machine", "mini:macOS:arm64:TAILCALL"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_it_writes_is_checked_and_built_and_the_next_steps_are_said()
    {
        // A clone: the sources of the pages, the sample, and no configuration yet.
        Directory.CreateDirectory(folder.At("data"));
        foreach (var part in new[] { "templates", "site", "data/sample" }) Directory.CreateSymbolicLink(folder.At(part), Path.Combine([Repository.Root, .. part.Split('/')]));
        var run = BrrrProcess.RunIn(folder.Root, Plan);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        foreach (var step in new[] { "/settings/actions/runners/new", "/settings/pages", "/settings/actions\n", "actions/workflows/nightly.yml", "--name mini --labels mini", "https://octocat.github.io/our-jit/" })
            Assert.Contains(step, run.Output, StringComparison.Ordinal);

        Assert.Equal("5 files, 0 errors, 0 warnings", BrrrProcess.RunIn(folder.Root, "check").Output.Trim());
        var build = BrrrProcess.RunIn(folder.Root, "build", "--quiet");
        Assert.Equal("", build.Error);
        Assert.Equal(0, build.ExitCode);
        Assert.Contains("Our JIT", File.ReadAllText(folder.At("_site/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Edited_files_need_force()
    {
        folder.Write("data/events.yaml", "events: []\n");
        var refused = Verb.Run([.. Plan, "--data", folder.At("data")]);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("events.yaml was edited", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, Verb.Run([.. Plan, "--data", folder.At("data"), "--force"]).ExitCode);
    }

    [Theory]
    [InlineData("--machine", "my-pi:Linux:aarch64", "the name 'my-pi'")]
    [InlineData("--repository", "octocat", "is not written as OWNER/NAME")]
    [InlineData("--site-url", "ftp://x", "is no http or https address")]
    [InlineData("--title", "a\nb", "a text of one line")]
    public void A_wrong_value_is_wrong_usage(string option, string value, string what)
    {
        var rest = Plan[1..].Chunk(2).Where(pair => pair[0] != option).SelectMany(pair => pair);
        var run = Verb.Run(["init", .. rest, option, value, "--data", folder.At("data")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("data")));
    }

    public void Dispose() => folder.Dispose();
}
