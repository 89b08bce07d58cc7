using Xunit;

namespace Brrr.Tests.Workflows;

/// <summary>Both scripts that measure, on a machine of stand-ins.</summary>
public sealed class MeasureScriptTests : IDisposable
{
    private readonly MadeMachine machine = new();

    public MeasureScriptTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-ins are shell scripts");

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void Every_build_has_a_result_and_the_doctor_looks_before_and_after(string script)
    {
        Run(script, ";JIT,TAILCALL");
        Assert.Equal(("{}", "{}"), (machine.Left("interpreter", "result.json"), machine.Left("JIT,TAILCALL", "result.json")));
        var doctor = machine.Calls("brrr");
        Assert.Equal(4, doctor.Length);
        Assert.Contains("--fail-on error", doctor[2], StringComparison.Ordinal);
        Assert.Contains("--flags JIT,TAILCALL", doctor[2], StringComparison.Ordinal);
        Assert.Contains("--json --output", doctor[2], StringComparison.Ordinal);
        Assert.Contains("--fail-on never", doctor[3], StringComparison.Ordinal);
        Assert.Matches("--before .*doctor-before.json", doctor[3]);
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void A_build_of_the_same_commit_and_options_is_used_again(string script)
    {
        Run(script, "none;JIT");
        Run(script, "JIT;");
        Assert.Equal(["", "JIT"], machine.Calls("build"));
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void A_failing_build_says_its_step_keeps_its_log_and_costs_itself_only(string script)
    {
        machine.StandIn("build", "echo \"nothing compiles\"; [ -z \"$2\" ] || exit 2; echo > \"$1/python\"; chmod +x \"$1/python\"");
        Run(script, "JIT;");
        Assert.Equal(("build", null), (machine.Left("JIT", "failure-step"), machine.Left("JIT", "result.json")));
        Assert.NotEqual("", machine.Left("JIT", "failure-reason") ?? "");
        Assert.Contains("nothing compiles", machine.Left("JIT", "log.txt"), StringComparison.Ordinal);
        Assert.Equal("{}", machine.Left("interpreter", "result.json"));
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void A_build_that_failed_is_tried_again(string script)
    {
        machine.StandIn("build", "exit 2");
        Run(script, "JIT");
        machine.StandIn("build", "echo > \"$1/python\"; chmod +x \"$1/python\"");
        Run(script, "JIT");
        Assert.Equal((null, "{}"), (machine.Left("JIT", "failure-step"), machine.Left("JIT", "result.json")));
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void A_killed_run_leaves_no_result(string script)
    {
        machine.StandIn("pyperformance", "echo '{' > \"$2\"; exit 137");
        Run(script, "JIT");
        Assert.Equal(("run", null), (machine.Left("JIT", "failure-step"), machine.Left("JIT", "result.json")));
        Assert.Equal("pyperformance was killed (exit code 137)", machine.Left("JIT", "failure-reason"));
        Assert.Null(machine.Left("JIT", "result.partial"));
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void One_benchmark_that_fails_costs_itself_only(string script)
    {
        machine.StandIn("pyperformance", "echo '{}' > \"$2\"; exit 1");
        Run(script, "JIT");
        Assert.Equal("{}", machine.Left("JIT", "result.json"));
        Assert.Contains("some benchmarks failed", machine.Left("JIT", "log.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void A_machine_that_is_not_fit_does_not_measure(string script)
    {
        machine.StandIn("brrr", "echo 'error governor: powersave'; case \"$*\" in *'--fail-on error'*) exit 1 ;; esac");
        Run(script, "JIT");
        Assert.Equal(("doctor", null), (machine.Left("JIT", "failure-step"), machine.Left("JIT", "result.json")));
        Assert.Contains("not fit to measure", machine.Left("JIT", "failure-reason"), StringComparison.Ordinal);
        Assert.Contains("powersave", machine.Left("JIT", "log.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void The_JIT_asks_for_the_LLVM_of_its_commit_before_anything_is_built(string script)
    {
        machine.Settings["BRRR_PYTHON_BUILD"] = "";
        Run(script, "JIT");
        Assert.Equal("find LLVM", machine.Left("JIT", "failure-step"));
        Assert.StartsWith("this commit's JIT needs LLVM 99;", machine.Left("JIT", "failure-reason"), StringComparison.Ordinal);
        Assert.Contains("install it", machine.Left("JIT", "failure-reason"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void An_unknown_flag_names_those_that_are_known(string script)
    {
        Run(script, "JIT,TURBO");
        Assert.Equal("the flag 'TURBO' is unknown; known are JIT, NOGIL, PYTHON_UOPS, TAILCALL", machine.Left("JIT,TURBO", "failure-reason"));
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void What_is_measured_sees_no_token(string script)
    {
        machine.Settings["GITHUB_TOKEN"] = "sesame";
        Run(script, "JIT");
        Assert.NotNull(machine.Left("JIT", "result.json"));
        Assert.DoesNotContain("sesame", machine.Left("JIT", "log.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeasuringScript.Unix)]
    [InlineData(MeasuringScript.Windows)]
    public void The_oldest_builds_go(string script)
    {
        machine.Settings["BRRR_KEEP"] = "2";
        Run(script, ";JIT;NOGIL");
        Assert.Equal(2, machine.Builds);
    }

    [Theory]
    [InlineData(MeasuringScript.Unix, "BRRR_COMMIT", "abc; rm -rf /")]
    [InlineData(MeasuringScript.Windows, "BRRR_COMMIT", "abc; rm -rf /")]
    [InlineData(MeasuringScript.Unix, "BRRR_MACHINE", "../elsewhere")]
    [InlineData(MeasuringScript.Windows, "BRRR_MACHINE", "../elsewhere")]
    [InlineData(MeasuringScript.Unix, "BRRR_BENCHMARKS", "--output=elsewhere")]
    [InlineData(MeasuringScript.Windows, "BRRR_BENCHMARKS", "--output=elsewhere")]
    public void Odd_wishes_are_refused(string script, string setting, string value)
    {
        machine.Settings[setting] = value;
        Run(script, "JIT");
        Assert.Null(machine.Left("JIT", "log.txt"));
        Assert.Empty(machine.Calls("brrr"));
    }

    [Fact]
    public void Help_says_every_setting()
    {
        var help = Tool.RunIn(Repository.Root, machine.Settings, "sh", FarmScript.At("measure.sh"), "--help").Output;
        Assert.All(machine.Settings.Keys, name => Assert.Contains(name, help, StringComparison.Ordinal));
    }

    public void Dispose() => machine.Dispose();

    private void Run(string script, string flags)
    {
        machine.Settings["BRRR_FLAGS"] = flags;
        MeasuringScript.Run(script, machine.Settings);
    }
}
