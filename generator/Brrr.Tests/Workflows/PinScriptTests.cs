using Xunit;

namespace Brrr.Tests.Workflows;

public sealed class PinScriptTests : IDisposable
{
    private readonly MadeMachine machine = new();

    public PinScriptTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "it runs on hosted Linux");

    [Fact]
    public void Says_commit_and_version_of_a_branch()
    {
        var run = Pin("main");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"commit={machine.Commit}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("ref=main\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("version=3.16.0a0\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"commit_date=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)\n", run.Output);
    }

    [Fact]
    public void Names_a_night_by_its_commit() => Assert.Contains($"ref={machine.Commit}\n", Pin("main", ("BRRR_NIGHTLY", "yes")).Output, StringComparison.Ordinal);

    [Fact]
    public void Finds_where_a_branch_left_main()
    {
        Git("checkout", "-q", "-b", "faster");
        Git("-c", "user.name=made", "-c", "user.email=made@example.org", "commit", "-q", "--allow-empty", "-m", "Two");
        Assert.Contains($"merge_base={machine.Commit}\n", Pin("faster", ("BRRR_MERGE_BASE", "yes"), ("BRRR_UPSTREAM", machine.Cpython)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_pull_requests()
    {
        Git("update-ref", "refs/pull/7/head", "HEAD");
        Assert.Contains($"commit={machine.Commit}\n", Pin("pull/7").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "'nowhere' is not to be had from")]
    [InlineData("a;b", "has characters that no branch here has")]
    [InlineData("--upload-pack=evil", "has characters that no branch here has")]
    [InlineData("pull/7/../8", "has characters that no branch here has")]
    public void Says_what_is_wrong_with_a_name(string name, string what)
    {
        var run = Pin(name);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(what, run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => machine.Dispose();

    private Tool Pin(string name, params (string Name, string Value)[] more) => Tool.RunIn(
        Repository.Root,
        new Dictionary<string, string>(more.Select(each => KeyValuePair.Create(each.Name, each.Value))) { ["BRRR_REMOTE"] = machine.Cpython, ["BRRR_REF"] = name },
        "sh",
        FarmScript.At("pin.sh"));

    private void Git(params string[] arguments) => Tool.RunIn(machine.Cpython, new Dictionary<string, string>(), "git", arguments);
}
