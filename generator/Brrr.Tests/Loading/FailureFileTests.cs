using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class FailureFileTests : IDisposable
{
    private static readonly Failure Made = new(
        "ripley", new DateOnly(2026, 5, 2), "bbbbbbb" + new string('0', 33), "python", FlagSet.Of("JIT"), "build", "make ended with 2", "https://github.com/owner/farm/actions/runs/1");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_is_written_is_read_again()
    {
        var path = FailureFile.Write(folder.Root, Made);
        Assert.Equal("20260502-ripley-bbbbbbb-JIT.json", Path.GetFileName(path));
        Assert.Equal(Made, FailureFile.Read(path));
    }

    [Fact]
    public void A_second_try_replaces_the_first()
    {
        FailureFile.Write(folder.Root, Made);
        FailureFile.Write(folder.Root, Made with { Step = "run" });
        Assert.Equal("run", Assert.Single(FailuresFolder.Read(folder.Root, "data/failures", [])).Step);
    }

    [Fact]
    public void What_a_machine_says_becomes_one_short_line()
    {
        var failure = FailureFile.Read(FailureFile.Write(folder.Root, Made with { Reason = "it\n\u001b[31m failed " + new string('x', 1000) }));
        Assert.StartsWith("it [31m failed xxx", failure.Reason, StringComparison.Ordinal);
        Assert.Equal(FailureFile.LongestReason + 1, failure.Reason.Length);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData(".hidden")]
    [InlineData("a b")]
    [InlineData("")]
    public void A_machines_name_leads_nowhere_else(string name) =>
        Assert.Contains("is no machine's name", Assert.Throws<BrrrException>(() => FailureFile.Write(folder.Root, Made with { Machine = name })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]", "is no JSON object")]
    [InlineData("{", "can't be read")]
    [InlineData("{\"machine\":\"ripley\"}", "is missing")]
    [InlineData("{\"machine\":7}", "can't be read")]
    public void A_file_that_is_no_failure_is_named_and_costs_itself_only(string text, string what)
    {
        FailureFile.Write(folder.Root, Made);
        folder.Write("00.json", text);
        var faults = new List<LeftOut>();
        Assert.Single(FailuresFolder.Read(folder.Root, "data/failures", faults));
        var fault = Assert.Single(faults);
        Assert.Equal("data/failures/00.json", fault.Path);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_mends_the_failure_of_its_own_build()
    {
        var result = new MadeResult { Machine = "ripley", Date = "2026-05-02", Hash = Made.Commit }.Jit();
        Assert.Empty(FailuresFolder.Unmended([Made], [result.ToResult()]));
        Assert.Single(FailuresFolder.Unmended([Made], [(result with { Flags = [] }).ToResult(), (result with { Machine = "jones" }).ToResult(), (result with { Fork = "other" }).ToResult()]));
    }

    [Fact]
    public void Failures_of_a_month_are_listed_with_step_reason_and_log()
    {
        var old = Made with { Date = Made.Date.AddDays(-32) };
        Assert.Equal(
            "data/failures/20260502-ripley-bbbbbbb-JIT.json: build: make ended with 2; the log is at https://github.com/owner/farm/actions/runs/1",
            Assert.Single(FailuresFolder.Listed([old, Made], "data/failures")).ToString());
    }

    public void Dispose() => folder.Dispose();
}
