using Brrr.Doctor;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Doctor;

public sealed class LlvmCheckTests
{
    [Theory]
    [InlineData("_LLVM_VERSION = 18\n_LLVM_VERSION_PATTERN = 5\n", "18")]
    [InlineData("import os\n_LLVM_VERSION = \"21\"\n", "21")]
    [InlineData("_LLVM_VERSION = os.environ.get(\"LLVM_VERSION\", \"22\")\n", "22")]
    [InlineData("_LLVM_VERSION: str = '20'\n", "20")]
    public void The_needed_version_is_read_from_CPythons_own_script(string script, string version) =>
        Assert.Equal($"this CPython needs LLVM {version}", Only(script, []).What);

    [Fact]
    public void A_script_without_a_version_is_doubtful() => Assert.Equal(FindingSeverity.Warning, Only("print(1)\n", []).Severity);

    [Fact]
    public void The_plain_name_serves_where_it_is_that_version() =>
        Assert.Equal(FindingSeverity.Info, Only("_LLVM_VERSION = 21\n", new() { ["clang --version"] = "clang version 21.1.0" }).Severity);

    [Fact]
    public void Apples_clang_is_none() =>
        Assert.Equal("this CPython needs LLVM 21", Only("_LLVM_VERSION = 21\n", new() { ["clang --version"] = "Apple clang version 21.0.0 (clang-2100)" }).What);

    [Fact]
    public void Without_a_script_it_says_what_is_there() =>
        Assert.Equal("LLVM is there in version 20, 18", Only(null, new() { ["clang-18 --version"] = "clang version 18.1.3", ["clang-20 --version"] = "clang version 20.1.0" }).What);

    [Fact]
    public void An_interpreter_needs_none() => Assert.Empty(LlvmCheck.Of(Linux(null, []) with { Flags = FlagSet.Of("TAILCALL") }));

    private static Finding Only(string? script, Dictionary<string, string> outputs) => Assert.Single(LlvmCheck.Of(Linux(script, outputs)));

    private static Patient Linux(string? script, Dictionary<string, string> outputs) =>
        new(SystemKind.Linux, "x", RecordedMachine.Evening, 4, null, MachineFiles.Recorded(new Dictionary<string, string>()), CommandRunner.Recorded(outputs)) { LlvmScript = script };
}
