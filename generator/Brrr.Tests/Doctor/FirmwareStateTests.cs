using Brrr.Doctor;
using Xunit;

namespace Brrr.Tests.Doctor;

/// <summary>The bits are those of the Raspberry Pi's documentation of <c>get_throttled</c>.</summary>
public sealed class FirmwareStateTests
{
    [Theory]
    [InlineData(0x0, "", "")]
    [InlineData(0x1, "under-voltage", "")]
    [InlineData(0x2, "frequency capped", "")]
    [InlineData(0x50005, "under-voltage, throttled (hot or short of power)", "under-voltage, throttled (hot or short of power)")]
    [InlineData(0x80008, "soft temperature limit reached", "soft temperature limit reached")]
    [InlineData(0x20000, "", "frequency capped")]
    public void Bits_say_what_holds_now_and_what_happened_since_boot(int bits, string now, string since)
    {
        var state = new FirmwareState(bits);
        Assert.Equal((now, since), (string.Join(", ", state.Now), string.Join(", ", state.Since)));
    }

    [Fact]
    public void Only_new_bits_happened_since_then() =>
        Assert.Equal(["soft temperature limit reached"], new FirmwareState(0x90000).SinceThen(new FirmwareState(0x10000)));

    [Theory]
    [InlineData("/sys/devices/platform/soc/soc:firmware/get_throttled", "50005")]
    [InlineData("/sys/devices/platform/soc@107c000000/soc@107c000000:firmware/get_throttled", "50005\n")]
    public void The_kernel_writes_them_into_a_file(string path, string text) => Assert.Equal(0x50005, Read(new() { [path] = text }, [])?.Bits);

    [Fact]
    public void The_firmwares_own_tool_prints_them() => Assert.Equal(0x50005, Read([], new() { ["vcgencmd get_throttled"] = "throttled=0x50005\n" })?.Bits);

    [Fact]
    public void A_Raspberry_Pi_that_can_not_be_asked_has_none() => Assert.Null(Read([], []));

    private static FirmwareState? Read(Dictionary<string, string> files, Dictionary<string, string> outputs)
    {
        files["/proc/device-tree/model"] = "Raspberry Pi 4 Model B Rev 1.4\0";
        return FirmwareState.Read(new Patient(SystemKind.Linux, "pi", RecordedMachine.Evening, 4, null, MachineFiles.Recorded(files), CommandRunner.Recorded(outputs)));
    }
}
