using Brrr.Comparisons;
using Brrr.Notices;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Notices;

public sealed class SilenceNoticesTests
{
    private static readonly MadeResult[] Results = [.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-05", machine: "m3")];

    [Fact]
    public void Three_silent_nights_are_told()
    {
        var notice = Assert.Single(Of(new DateOnly(2026, 5, 5)));
        Assert.Equal("pi5 has been silent since the night of 2026-05-01", notice.Title);
        Assert.Equal(["silent-pi5-20260501"], NoticeKey.In(notice.Body));
        Assert.Equal((true, null), (notice.IsNews, notice.ClosedBecause));
    }

    [Fact]
    public void Two_are_not() => Assert.Empty(Of(new DateOnly(2026, 5, 4)));

    [Fact]
    public void Nothing_is_expected_of_a_machine_that_rests() => Assert.Empty(SilenceNotices.Of(MadeFarm.Of(Results), machine => machine.Name != "pi5", new DateOnly(2026, 5, 6)));

    [Fact]
    public void The_reasons_are_told_where_they_are_known()
    {
        var failure = new Failure("pi5", new DateOnly(2026, 5, 3), new string('c', 40), "python", FlagSet.Of("JIT"), "build", "make ended with 2", null);
        var farm = Farm.Of([.. Results.Select(each => each.ToMachine()).Distinct()], [.. Results.Select(each => each.ToResult())], [], Dashboard.Default, new Dictionary<string, Triage>(), [failure]);
        Assert.Contains("- 2026-05-03, ccccccc JIT: build: make ended with 2\n", Assert.Single(SilenceNotices.Of(farm, _ => true, new DateOnly(2026, 5, 6))).Body, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Notice> Of(DateOnly today) => SilenceNotices.Of(MadeFarm.Of(Results), _ => true, today);
}
