using Xunit;

namespace Brrr.Tests.Cli;

public sealed partial class DeterminismTests
{
    /// <summary>Lies to a process about the time (https://github.com/wolfcw/libfaketime); Debian's package is <c>faketime</c>.</summary>
    private static readonly string? Liar = Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib", "*-linux-gnu").Select(folder => Path.Combine(folder, "faketime", "libfaketime.so.1")).FirstOrDefault(File.Exists)
        : null;

    [Theory]
    [Trait("Tier", "Deep")]
    [InlineData("2019-02-28 23:59:30")]
    [InlineData("2038-12-31 12:00:00")]
    public void Another_day_changes_no_byte(string day)
    {
        Assert.SkipWhen(Liar is null, "faketime is not installed");
        Assert.Empty(first.DifferencesTo(first.Build("here", "on-" + day[..4], new() { ["LD_PRELOAD"] = Liar ?? "", ["FAKETIME"] = "@" + day, ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1" })));
    }
}
