using Brrr.Founding;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Founding;

public sealed class PlannedMachineTests
{
    [Theory]
    [InlineData("pi5:linux:aarch64", "Linux", "", "jit")]
    [InlineData("pi5:Raspberry Pi OS 12:AArch64:JIT", "Raspberry Pi OS 12", "", "jit")]
    [InlineData("mini:macOS:arm64:TAILCALL", "macOS", "TAILCALL", "jit-tailcall")]
    [InlineData("win:Windows 11:amd64:TAILCALL,JIT,NOGIL", "Windows 11", "NOGIL,TAILCALL", "jit-nogil-tailcall")]
    public void Is_measured_with_its_flags_and_with_the_jit_besides(string text, string system, string flags, string comparison)
    {
        var machine = PlannedMachine.Parse(text);
        Assert.Equal((system, flags, comparison), (machine.OperatingSystem, machine.Base.ToString(), machine.Comparison));
        Assert.True(machine.Head.Contains("JIT"));
        Assert.Equal(machine.Architecture, machine.Architecture.ToLowerInvariant());
    }

    [Theory]
    [InlineData("pi5", "has 1 parts")]
    [InlineData("my-pi:Linux:aarch64", "the name 'my-pi'")]
    [InlineData("../x:Linux:aarch64", "the name '../x'")]
    [InlineData("pi5::aarch64", "the operating system")]
    [InlineData("pi5:Linux:x86 64", "the architecture 'x86 64'")]
    [InlineData("pi5:Linux:x86_64:jit", "the flags 'jit'")]
    [InlineData("pi5:Linux:x86_64:FOO", "no comparison of FOO")]
    public void Says_what_is_wrong_with_a_part(string text, string what) =>
        Assert.Contains(what, Assert.Throws<BrrrException>(() => PlannedMachine.Parse(text)).Message, StringComparison.Ordinal);
}
