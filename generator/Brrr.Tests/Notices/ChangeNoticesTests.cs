using Brrr.Comparisons;
using Brrr.Notices;
using Brrr.Statistics;
using Brrr.Tests.Site;
using Xunit;

namespace Brrr.Tests.Notices;

public sealed class ChangeNoticesTests
{
    [Fact]
    public void A_new_change_of_the_geometric_mean_is_news()
    {
        var notice = Assert.Single(Of(MadeChanges.Mean()));
        Assert.True(notice.IsNews);
        Assert.Null(notice.ClosedBecause);
        Assert.Equal("geometric mean: 10.0\u202F% slower on pi5 since 2026-05-03", notice.Title);
        Assert.Equal(["regression"], notice.Labels);
        Assert.Contains("| pi5 |", notice.Body, StringComparison.Ordinal);
        Assert.Contains("pi5-jit-3: {state: investigating", notice.Body, StringComparison.Ordinal);
        Assert.Equal(["pi5-jit-3"], NoticeKey.In(notice.Body));
    }

    [Fact]
    public void A_provisional_one_is_news_too() => Assert.True(Assert.Single(Of(MadeChanges.Mean() with { State = ChangeState.Provisional })).IsNews);

    [Fact]
    public void An_improvement_is_labelled_as_one() => Assert.Equal(["improvement"], Assert.Single(Of(MadeChanges.Mean(ratio: 1.1))).Labels);

    [Fact]
    public void A_benchmark_on_one_machine_is_no_news_but_is_followed() => Assert.False(Assert.Single(Of(MadeChanges.Of("nbody"))).IsNews);

    [Fact]
    public void A_benchmark_that_several_machines_show_is_one_notice()
    {
        var notice = Assert.Single(Of(MadeChanges.Corroborated(MadeChanges.Of("nbody"), MadeChanges.Of("nbody", ratio: 0.8, machine: "m3"))));
        Assert.True(notice.IsNews);
        Assert.Equal("nbody: 20.0\u202F% slower on m3, pi5 since 2026-05-03", notice.Title);
        Assert.Equal(["m3-jit-nbody-3", "pi5-jit-nbody-3"], NoticeKey.In(notice.Body));
    }

    [Fact]
    public void What_recovered_is_over_and_the_recovery_is_no_news()
    {
        var notices = Of(MadeChanges.Outage(MadeChanges.Mean(), MadeChanges.Mean(day: 5, ratio: 1.1)));
        Assert.Equal("Recovered: `pi5-jit-5` takes it back.", notices.Single(notice => notice.Keys[0] == "pi5-jit-3").ClosedBecause);
        Assert.False(notices.Single(notice => notice.Keys[0] == "pi5-jit-5").IsNews);
    }

    [Fact]
    public void What_was_withdrawn_is_over()
    {
        var notice = Assert.Single(Of(MadeChanges.Mean() with { State = ChangeState.Withdrawn }));
        Assert.Equal("Withdrawn: later nights do not show it.", notice.ClosedBecause);
        Assert.False(notice.IsNews);
    }

    [Fact]
    public void What_people_decided_ends_it()
    {
        var notice = Assert.Single(Of(MadeChanges.Mean() with { Triage = new Triage("expected", "new @codegen", null) }));
        Assert.Equal("Triaged as expected: new \\@codegen.", notice.ClosedBecause);
    }

    [Fact]
    public void Names_from_files_mention_nobody_and_are_no_markup()
    {
        var notice = Assert.Single(Of(MadeChanges.Of("nbody") with { Benchmark = "@octocat <img src=x>" }));
        Assert.StartsWith("(at)octocat", notice.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("@octocat", notice.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", notice.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_change_is_no_news()
    {
        var farm = MadeChanges.SourceOf(MadeChanges.Mean()).Farm;
        var later = farm with { Nights = [.. farm.Nights, farm.Nights[^1] with { Date = new DateOnly(2026, 5, 18) }] };
        Assert.False(Assert.Single(ChangeNotices.Of(later)).IsNews);
    }

    private static IReadOnlyList<Notice> Of(params Change[] changes) => ChangeNotices.Of(MadeChanges.SourceOf(changes).Farm);
}
