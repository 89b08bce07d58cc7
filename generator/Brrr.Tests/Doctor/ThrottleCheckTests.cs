using Brrr.Doctor;
using Xunit;

namespace Brrr.Tests.Doctor;

public sealed class ThrottleCheckTests
{
    [Theory]
    [InlineData("Note: No thermal warning level has been recorded\nCPU_Scheduler_Limit \t= 100\nCPU_Available_CPUs \t= 8\nCPU_Speed_Limit \t= 61\n", "heat limits the processor to 61 % of its speed now")]
    [InlineData("CPU_Speed_Limit \t= 100\n", "")]
    [InlineData("Note: No CPU power status has been recorded\n", "")]
    public void A_Macs_speed_limit_is_an_error(string output, string what) => Assert.Equal(what, string.Join(", ", OfMac(output).Select(finding => finding.What)));

    [Fact]
    public void A_package_that_each_core_shows_counts_once() => Assert.Equal(12, Thermometer.ThrottleEvents(RecordedMachine.Of("i5")));

    private static IEnumerable<Finding> OfMac(string output)
    {
        var nothing = new Dictionary<string, string>();
        var mac = new Patient(
            SystemKind.MacOs, "x", RecordedMachine.Evening, 4, null, MachineFiles.Recorded(nothing), CommandRunner.Recorded(new Dictionary<string, string> { ["pmset -g therm"] = output }));
        return ThrottleCheck.Of(mac, Counters.Of(mac));
    }
}
