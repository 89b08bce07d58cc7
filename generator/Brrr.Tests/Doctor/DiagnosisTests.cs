using Brrr.Doctor;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Doctor;

/// <summary>Each kind of machine of the farm, from what its system says to what is found.</summary>
public sealed class DiagnosisTests
{
    private const string NeedsLlvm21 = "import re\n\n_LLVM_VERSION = \"21\"\n_LLVM_VERSION_PATTERN = re.compile(rf\"clang version {_LLVM_VERSION}\")\n";

    private static readonly FlagSet Jit = FlagSet.Of("JIT");

    private static readonly Patient Pi = RecordedMachine.Of("pi5") with { Cores = new SortedSet<int> { 3 }, Flags = Jit, LlvmScript = NeedsLlvm21 };

    private static readonly Patient HotPi = RecordedMachine.Of("pi5-throttled") with { Cores = new SortedSet<int> { 3 }, Flags = Jit };

    private static readonly Patient Intel = RecordedMachine.Of("i5") with { Cores = new SortedSet<int> { 5 }, Flags = Jit, LlvmScript = NeedsLlvm21 };

    private static readonly Patient Mac = RecordedMachine.Of("m3") with { Flags = FlagSet.Of("JIT", "TAILCALL"), LlvmScript = NeedsLlvm21 };

    private static readonly Patient Windows = RecordedMachine.Of("ryzen") with { Flags = Jit, LlvmScript = NeedsLlvm21 };

    [Fact]
    public void A_Raspberry_Pi_that_is_set_up_is_fit() =>
        Assert.Equal(["Info compiler", "Info llvm", "Info perf", "Info python"], Found(Pi));

    [Fact]
    public void A_Raspberry_Pi_that_is_hot_and_short_of_power_is_not() =>
        Assert.Equal(["Error firmware-throttled", "Error temperature", "Info compiler", "Info llvm", "Info perf", "Info python", "Warning firmware-throttled-before", "Warning load"], Found(HotPi));

    [Fact]
    public void The_firmwares_flags_are_put_into_words()
    {
        var finding = Diagnosis.Of(HotPi).Findings.First(each => each.Id == "firmware-throttled");
        Assert.Equal("the firmware limits the processor now: under-voltage, throttled (hot or short of power), soft temperature limit reached (get_throttled is 0xd000d)", finding.What);
    }

    [Fact]
    public void After_a_run_it_says_what_happened_meanwhile()
    {
        var after = HotPi with { Before = Diagnosis.Of(Pi), Now = RecordedMachine.Evening.AddHours(2) };
        Assert.Equal(["Error cpu-used-meanwhile", "Error firmware-throttled", "Error firmware-throttled-meanwhile", "Error temperature"], Found(after));

        // 2000 s of processor time now, 20 s then, within two hours.
        Assert.Contains(Diagnosis.Of(after).Findings, finding => finding.What == "tracker-miner-f used 1980 s of processor time during the run, 28 % of a processor");
    }

    [Fact]
    public void What_the_firmware_did_before_the_run_is_not_said_of_the_run()
    {
        var before = Diagnosis.Of(HotPi);
        var after = HotPi with { Before = before, Now = RecordedMachine.Evening.AddHours(2) };
        Assert.DoesNotContain(Diagnosis.Of(after).Findings, finding => finding.Id is "firmware-throttled-meanwhile" or "cpu-used-meanwhile");
    }

    [Fact]
    public void A_run_that_nothing_disturbed_has_no_findings() =>
        Assert.Empty(Found(Pi with { Before = Diagnosis.Of(Pi), Now = RecordedMachine.Evening.AddHours(2) }));

    [Fact]
    public void An_Intel_machine_as_it_comes_is_told_each_setting() => Assert.Equal(
        [
            "Error llvm",
            "Info compiler", "Info irq-default", "Info perf", "Info throttled-before",
            "Warning aslr", "Warning clock-not-synchronised", "Warning cores-shared", "Warning disk", "Warning governor", "Warning irq", "Warning python",
            "Warning sibling", "Warning swap", "Warning temperature", "Warning turbo",
        ],
        Found(Intel));

    [Theory]
    [InlineData("irq", "2 interrupts are served by CPU 5: 127 nvme0q5, 141 eno1", "sudo systemctl stop irqbalance; for irq in 127 141; do echo 0-4,6-11 | sudo tee /proc/irq/$irq/smp_affinity_list; done")]
    [InlineData("irq-default", "new interrupts may go to CPU 5", "echo fdf | sudo tee /proc/irq/default_smp_affinity")]
    [InlineData("governor", "the governor of CPU 5 is powersave (driver intel_pstate)", "echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor")]
    [InlineData("sibling", "CPU 4 is the other half of a chosen core", "echo 0 | sudo tee /sys/devices/system/cpu/cpu4/online")]
    [InlineData("throttled-before", "heat slowed the processor down 12 times since boot", "cool it: clean the fans, free the vents, a cooler room")]
    [InlineData("swap", "1024 MiB of memory lie in swap", "sudo swapoff -a && sudo swapon -a")]
    [InlineData("llvm", "this CPython needs LLVM 21, and 18 is there", "curl -fsSLO https://apt.llvm.org/llvm.sh && sudo bash llvm.sh 21")]
    public void A_finding_says_what_and_how_to_mend_it(string id, string what, string remedy)
    {
        var finding = Diagnosis.Of(Intel).Findings.First(each => each.Id == id);
        Assert.Equal((what, remedy), (finding.What, finding.Remedy));
        Assert.NotEmpty(finding.Effect);
    }

    [Fact]
    public void Throttling_during_the_run_is_an_error_and_before_it_a_note()
    {
        var before = Diagnosis.Of(Intel);
        var earlier = before with { Counters = before.Counters with { ThrottleEvents = 2 } };
        var findings = Diagnosis.Of(Intel with { Before = earlier, Now = RecordedMachine.Evening.AddHours(1) }).Findings;
        Assert.Equal("heat slowed the processor down 10 times during the run", findings.First(finding => finding.Id == "throttled-meanwhile").What);
    }

    [Fact]
    public void A_governor_that_stays_at_the_lowest_frequency_is_an_error() => Assert.Contains(
        "Error governor",
        Found(Pi with { Files = MachineFiles.Recorded(new Dictionary<string, string> { ["/sys/devices/system/cpu/cpu3/cpufreq/scaling_governor"] = "powersave\n" }) }));

    [Fact]
    public void A_core_that_is_not_there_is_an_error() => Assert.Contains("Error cores-absent", Found(Pi with { Cores = new SortedSet<int> { 3, 4 } }));

    [Fact]
    public void An_isolated_core_that_nobody_chose_is_wasted() => Assert.Contains("Warning cores-unused", Found(Pi with { Cores = new SortedSet<int>() }));

    [Fact]
    public void A_Mac_that_scans_photos_on_battery_is_not_fit() => Assert.Equal(
        [
            "Error background-mediaanalysisd", "Error low-power-mode", "Error on-battery", "Error time-machine",
            "Info compiler", "Info llvm", "Info python", "Info spotlight",
            "Warning background-mds-stores", "Warning load", "Warning swap",
        ],
        Found(Mac));

    [Fact]
    public void A_Macs_processor_time_is_read_in_minutes_and_seconds() =>
        Assert.Equal((134 * 60) + 5.87, Diagnosis.Of(Mac).Counters.Processes["mediaanalysisd"], 6);

    [Fact]
    public void A_Windows_machine_as_it_comes_is_told_each_setting() => Assert.Equal(
        [
            "Error disk",
            "Info compiler", "Info llvm", "Info permissions", "Info python",
            "Warning clock-not-synchronised", "Warning defender", "Warning long-paths", "Warning power-plan",
        ],
        Found(Windows));

    [Fact]
    public void After_the_run_nobody_asks_what_a_build_needs() => Assert.Equal(
        ["Warning clock-not-synchronised", "Warning defender", "Warning power-plan"],
        Found(Windows with { Before = Diagnosis.Of(Windows), Now = RecordedMachine.Evening.AddHours(3) }));

    [Fact]
    public void A_machine_that_answers_nothing_is_told_what_it_lacks()
    {
        var nothing = new Dictionary<string, string>();
        foreach (var system in Enum.GetValues<SystemKind>())
        {
            var mute = new Patient(system, "mute", RecordedMachine.Evening, 4, null, MachineFiles.Recorded(nothing), CommandRunner.Recorded(nothing));
            Assert.Equal(["compiler", "python"], Diagnosis.Of(mute).Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_clock_of_another_age_is_an_error()
    {
        Assert.Contains("Error clock", Found(Pi with { Now = new DateTimeOffset(1970, 1, 1, 0, 0, 9, TimeSpan.Zero) }));
        Assert.Contains("Error clock", Found(Pi with { Before = Diagnosis.Of(Pi), Now = RecordedMachine.Evening.AddHours(-1) }));
    }

    [Fact]
    public void No_finding_holds_the_sign_that_separates_findings()
    {
        var findings = new[] { Pi, HotPi, Intel, Mac, Windows }.SelectMany(patient => Diagnosis.Of(patient).Findings).ToList();
        Assert.DoesNotContain(findings, finding => finding.What.Contains(';', StringComparison.Ordinal));
        Assert.Equal("a, b", new Finding("x", FindingSeverity.Info, "a; b", "", "", "").What);
    }

    private static IEnumerable<string> Found(Patient patient) =>
        Diagnosis.Of(patient).Findings.Select(finding => $"{finding.Severity} {finding.Id}").Order(StringComparer.Ordinal);
}
