using System.Text.Json;
using Brrr.Cli;
using Brrr.Doctor;
using Brrr.Loading;
using Brrr.Results;
using Brrr.Tests.Doctor;
using Xunit;

namespace Brrr.Tests.Cli;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void This_machine_is_examined_before_and_after()
    {
        var before = folder.At("before.json");
        var run = BrrrProcess.RunIn(folder.Root, "doctor", "--machine", "here", "--json", "--output", before, "--fail-on", "never");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("to measure", run.Output, StringComparison.Ordinal);
        Assert.Equal("here", Diagnosis.Read(before).Machine);

        var after = BrrrProcess.RunIn(folder.Root, "doctor", "--machine", "here", "--json", "--before", before);
        Assert.Equal((0, ""), (after.ExitCode, after.Error));
        using var json = JsonDocument.Parse(after.Output);
        Assert.Equal("1.0", json.RootElement.GetProperty("schemaVersion").GetString());
    }

    [Fact]
    public void It_ends_with_1_only_where_somebody_asks_for_it()
    {
        // No machine of ours has processor 8000.
        string[] arguments = ["doctor", "--cores", "8000", "--root", MachineWithOneCore()];
        Assert.Equal(0, BrrrProcess.RunIn(folder.Root, arguments).ExitCode);
        Assert.Equal(OperatingSystem.IsLinux() ? 1 : 0, BrrrProcess.RunIn(folder.Root, [.. arguments, "--fail-on", "error"]).ExitCode);
    }

    [Theory]
    [InlineData("--cores", "three", "'three' is no list")]
    [InlineData("--flags", "jit", "'jit' is no list")]
    [InlineData("--fail-on", "always", "always")]
    public void A_wrong_value_is_wrong_usage(string option, string value, string what)
    {
        var run = BrrrProcess.RunIn(folder.Root, "doctor", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clone_without_a_jit_is_named()
    {
        var run = BrrrProcess.RunIn(folder.Root, "doctor", "--cpython", folder.Root);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("_llvm.py: there is no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_run_comes_with_the_line_that_withholds_it()
    {
        var text = AfterARun("m3").Of(Terminal.Plain);
        var faults = new List<LeftOut>();
        var file = folder.Write("withheld.yaml", "withheld:\n" + text.ReplaceLineEndings("\n").Split('\n').Single(line => line.Contains("path:", StringComparison.Ordinal)) + "\n");
        var rule = Assert.Single(WithheldFile.Read(file, "withheld.yaml", faults));
        Assert.Empty(faults);
        Assert.Contains("mediaanalysisd (the scan of photos and videos) uses 182 % of a processor", rule.Reason, StringComparison.Ordinal);
        Assert.True(rule.Applies("own", "results/bm-20261122-3.16.0a0-0123456-JIT/bm-20261122-m3-arm64-python-0123456789-3.16.0a0-0123456.json.gz"));
        Assert.False(rule.Applies("own", "results/bm-20261122-3.16.0a0-0123456/bm-20261122-pi5-arm64-python-0123456789-3.16.0a0-0123456.json.gz"));
    }

    [Fact]
    public void A_run_without_errors_has_no_such_line() => Assert.DoesNotContain("withheld", AfterARun("pi5").Of(Terminal.Plain), StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private static DoctorText AfterARun(string machine)
    {
        var patient = RecordedMachine.Of(machine);
        return new DoctorText(Diagnosis.Of(patient with { Before = Diagnosis.Of(patient), Now = RecordedMachine.Evening.AddHours(2) }), "20261122");
    }

    private string MachineWithOneCore()
    {
        folder.Write("root/sys/devices/system/cpu/online", "0\n");
        return folder.At("root");
    }
}
