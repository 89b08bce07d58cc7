using Brrr.Ingesting;
using Brrr.Pyperf;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class MachineArchitectureTests
{
    /// <summary>What real files say of their machine, and what bench_runner called it.</summary>
    [Theory]
    [InlineData("Linux-6.8.0-85-generic-aarch64-with-glibc2.39", "GCC 13.3.0", "aarch64")]
    [InlineData("Linux-6.8.0-52-generic-x86_64-with-glibc2.35", null, "x86_64")]
    [InlineData("Linux-6.6.31+rpt-rpi-2712-aarch64-with-glibc2.36", null, "aarch64")]
    [InlineData("macOS-14.5-arm64-arm-64bit-Mach-O", null, "arm64")]
    [InlineData("macOS-13.6-arm64-arm-64bit", null, "arm64")]
    [InlineData("Windows-11-10.0.26100-SP0", "MSC v.1944 64 bit (AMD64)", "amd64")]
    [InlineData("Windows-11-10.0.26100-SP0", "MSC v.1944 64 bit (ARM64)", "arm64")]
    [InlineData("Windows-11-10.0.22631-SP0", "MSC v.1938 32 bit (Intel)", "x86")]
    [InlineData("Windows-10-10.0.20348-SP0", null, null)]
    [InlineData(null, null, null)]
    public void Is_what_python_says_of_the_machine(string? platform, string? compiler, string? architecture)
    {
        var entries = new (string Key, string? Text)[] { ("platform", platform), ("python_compiler", compiler) };
        Assert.Equal(architecture, MachineArchitecture.Of(new SuiteMetadata(entries.Where(entry => entry.Text is not null).ToDictionary(entry => entry.Key, entry => entry.Text ?? ""))));
    }
}
