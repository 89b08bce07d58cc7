using Brrr.Doctor;
using Xunit;

namespace Brrr.Tests.Doctor;

public sealed class ProcessTimesTests
{
    [Fact]
    public void A_name_may_hold_anything_and_names_are_summed() => Assert.Equal(
        new Dictionary<string, double> { ["a) R (b"] = 3, ["python3"] = 5 },
        Linux("1 (a) R (b) S 0 1 1 0 -1 0 0 0 0 0 200 100 9 9 20", "2 (python3) R 0 1 1 0 -1 0 0 0 0 0 100 100 0 0 20", "3 (python3) R 0 1 1 0 -1 0 0 0 0 0 300 0 0 0 20"));

    [Fact]
    public void The_kernels_workers_count_as_one() => Assert.Equal(
        new Dictionary<string, double> { ["kworker"] = 3 },
        Linux("1 (kworker/0:1H-kblockd) I 0 1 1 0 -1 0 0 0 0 0 0 100 0 0 20", "2 (kworker/u8:0-events_unbound) I 0 1 1 0 -1 0 0 0 0 0 0 200 0 0 20"));

    [Fact]
    public void Less_than_a_second_is_left_out() => Assert.Empty(Linux("1 (idle) I 0 1 1 0 -1 0 0 0 0 0 50 49 0 0 20", "broken", ""));

    [Fact]
    public void Windows_lists_seconds_and_names() => Assert.Equal(
        new Dictionary<string, double> { ["MsMpEng"] = 812, ["svchost"] = 17 },
        ProcessTimes.Of(RecordedMachine.Of("ryzen")));

    private static IReadOnlyDictionary<string, double> Linux(params string[] stats) => ProcessTimes.Of(new Patient(
        SystemKind.Linux,
        "x",
        RecordedMachine.Evening,
        4,
        null,
        MachineFiles.Recorded(stats.Index().ToDictionary(each => $"/proc/{each.Index + 1}/stat", each => each.Item)),
        CommandRunner.Recorded(new Dictionary<string, string>())));
}
