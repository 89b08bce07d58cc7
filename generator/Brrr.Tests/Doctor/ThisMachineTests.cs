using Brrr.Doctor;
using Xunit;

namespace Brrr.Tests.Doctor;

/// <summary>Real files and real programs.</summary>
public sealed class ThisMachineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Files_are_read_below_the_root()
    {
        folder.Write("proc/sys/kernel/randomize_va_space", "2\n");
        folder.Write("proc/swaps", "Filename\n");
        var files = MachineFiles.Under(folder.Root);
        Assert.Equal(2, files.Number("/proc/sys/kernel/randomize_va_space"));
        Assert.Equal(["swaps", "sys"], files.Names("/proc"));
        Assert.Equal((null, 0), (files.Text("/proc/absent"), files.Names("/absent").Count));
    }

    [Fact]
    public void A_program_that_is_absent_or_fails_prints_nothing()
    {
        var commands = CommandRunner.OfMachine();
        Assert.Null(commands.Output("brrr-no-such-program", "--version"));
        Assert.Null(commands.Output("dotnet", "no-such-verb-of-dotnet"));
        Assert.Matches(@"^\d+\.", commands.Output("dotnet", "--version") ?? "");
    }

    public void Dispose() => folder.Dispose();
}
