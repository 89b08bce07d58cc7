using Brrr.Loading;
using Brrr.Measuring;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Measuring;

public sealed class MatrixTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private const string Sources = """
        sources:
          - path: .
            machines:
              blueberry: {os: Debian GNU/Linux 12, arch: aarch64, cores: "3"}
              jones: {os: macOS, arch: arm64, labels: [self-hosted, mac], flags: [[TAILCALL], [TAILCALL, JIT]]}
              prometheus: {os: Windows 11 Pro, arch: amd64, flags: [[JIT]]}
              hicks: {os: Ubuntu, arch: x86_64, available: false}
          - path: sample
            sample: true
            machines: {pi5: {os: Linux, arch: aarch64}}
          - repo: somebody/else
            machines: {sulaco: {os: Ubuntu, arch: aarch64}}
        """;

    private static readonly MatrixRequest Everything = new([], [], null, "python");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Every_available_machine_of_the_own_folders_measures_its_builds()
    {
        var legs = Of(Everything);
        Assert.Equal(["blueberry: ; JIT", "jones: TAILCALL; JIT,TAILCALL", "prometheus: JIT"], legs.Select(Text));
    }

    [Fact]
    public void A_leg_says_where_it_runs()
    {
        var legs = Of(Everything);
        Assert.Equal(["linux linux-arm64", "macos osx-arm64", "windows win-x64"], legs.Select(leg => $"{leg.System} {leg.Runtime}"));
        Assert.Equal(["self-hosted", "mac"], legs[1].RunsOn);
        Assert.Equal(["3", "", ""], legs.Select(leg => leg.Cores));
    }

    [Fact]
    public void What_is_there_of_the_commit_is_left_out()
    {
        Result("bm-20260501-3.16.0a0-0123456-JIT", "bm-20260501-prometheus-amd64-python-0123456789abcdef0123-3.16.0a0-0123456.json");
        Result("bm-20260501-3.16.0a0-0123456", "bm-20260501-blueberry-aarch64-python-0123456789abcdef0123-3.16.0a0-0123456.json.gz");
        Assert.Equal(["blueberry: JIT", "jones: TAILCALL; JIT,TAILCALL"], Of(Everything with { Commit = Commit }).Select(Text));
        Assert.Equal(3, Of(Everything).Count);
    }

    [Fact]
    public void A_forks_result_of_the_commit_is_another_one()
    {
        Result("bm-20260501-3.16.0a0-0123456-JIT", "bm-20260501-prometheus-amd64-some%2dbody-faster-3.16.0a0-0123456.json");
        Assert.Equal(3, Of(Everything with { Commit = Commit }).Count);
        Assert.Equal(2, Of(Everything with { Commit = Commit, Fork = "some-body" }).Count);
    }

    [Fact]
    public void When_all_is_there_nobody_measures()
    {
        Result("bm-20260501-3.16.0a0-0123456-JIT", "bm-20260501-prometheus-amd64-python-0123456789abcdef0123-3.16.0a0-0123456.json");
        var legs = Of(Everything with { Commit = Commit, Machines = ["prometheus"] });
        Assert.Equal("""{"include":[]}""", MatrixJson.Of(legs));
    }

    [Fact]
    public void Machines_and_builds_can_be_asked_for() =>
        Assert.Equal(["jones: ; JIT,NOGIL"], Of(Everything with { Machines = ["jones"], Flags = [BuildFlags.Parse("none"), BuildFlags.Parse("NOGIL,JIT")] }).Select(Text));

    [Theory]
    [InlineData("ripley")]
    [InlineData("hicks")]
    [InlineData("pi5")]
    [InlineData("sulaco")]
    public void A_machine_that_is_not_available_is_an_error_that_names_those_that_are(string name)
    {
        var fault = Assert.Throws<BrrrException>(() => Of(Everything with { Machines = [name] }));
        Assert.Equal($"--machines: there is no available machine '{name}'; known are blueberry, jones, prometheus", fault.Message);
    }

    [Fact]
    public void An_architecture_without_a_program_is_an_error()
    {
        var fault = Assert.Throws<BrrrException>(() => Matrix.Of(Read("sources:\n  - path: .\n    machines: {old: {arch: m68k}}\n"), Everything));
        Assert.Equal("data/sources.yaml: machine 'old': 'arch' is 'm68k', for which there is no program; write x86_64, amd64, aarch64 or arm64", fault.Message);
    }

    [Fact]
    public void Words_that_are_no_flags_are_an_error() =>
        Assert.Equal("--flags: 'jit' are no flags; write upper-case words such as JIT,TAILCALL, or none", Assert.Throws<BrrrException>(() => BuildFlags.Parse("jit")).Message);

    [Fact]
    public void The_workflow_reads_one_line_of_JSON() =>
        Assert.Equal(
            """{"include":[{"machine":"blueberry","runsOn":["self-hosted","blueberry"],"os":"linux","rid":"linux-arm64","flags":["","JIT"],"cores":"3"}]}""",
            MatrixJson.Of(Of(Everything with { Machines = ["blueberry"] })));

    [Fact]
    public void The_program_is_made_for_each_platform_and_for_the_runner_that_commits() =>
        Assert.Equal("""["linux-arm64","linux-x64","osx-arm64","win-x64"]""", MatrixJson.RuntimesOf(Of(Everything)));

    public void Dispose() => folder.Dispose();

    private static string Text(MatrixLeg leg) => $"{leg.Machine}: {string.Join("; ", leg.Flags)}";

    private IReadOnlyList<MatrixLeg> Of(MatrixRequest request) => Matrix.Of(Read(Sources), request);

    private IReadOnlyList<SourceDefinition> Read(string text) => SourcesFile.Read(folder.Write("sources.yaml", text), "sources.yaml", new List<LeftOut>());

    private void Result(string directory, string name) => folder.Write($"results/{directory}/{name}", "{}");
}
