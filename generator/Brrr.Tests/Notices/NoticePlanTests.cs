using Brrr.Notices;
using Xunit;

namespace Brrr.Tests.Notices;

public sealed class NoticePlanTests
{
    private static readonly Notice Known = new(["pi5-jit-3"], "title", "body\n<!-- brrr:pi5-jit-3 -->\n", ["regression"], null, true);

    private static readonly Issue There = new(7, "title", "body\r\n<!-- brrr:pi5-jit-3 -->", true);

    [Fact]
    public void News_without_an_issue_opens_one() => Assert.Equal(new NoticeStep(NoticeStepKind.Open, null, Known, null), Assert.Single(NoticePlan.Of([Known], [])));

    [Fact]
    public void What_is_no_news_opens_none() => Assert.Empty(NoticePlan.Of([Known with { IsNews = false }, Known with { ClosedBecause = "over" }], []));

    [Fact]
    public void An_issue_that_says_it_already_is_left_alone() => Assert.Empty(NoticePlan.Of([Known], [There]));

    [Fact]
    public void An_issue_follows_as_the_change_moves()
    {
        var moved = Known with { Title = "confirmed" };
        Assert.Equal(new NoticeStep(NoticeStepKind.Update, 7, moved, null), Assert.Single(NoticePlan.Of([moved], [There])));
    }

    [Fact]
    public void An_issue_is_closed_with_the_reason()
    {
        var over = Known with { ClosedBecause = "Recovered." };
        Assert.Equal(new NoticeStep(NoticeStepKind.Close, 7, over, "Recovered."), Assert.Single(NoticePlan.Of([over], [There])));
    }

    [Fact]
    public void An_issue_that_somebody_closed_stays_closed() => Assert.Empty(NoticePlan.Of([Known with { Title = "other" }], [There with { IsOpen = false }]));

    [Fact]
    public void A_machine_that_measures_again_closes_its_issue()
    {
        var silent = new Issue(8, "pi5 has been silent", "<!-- brrr:silent-pi5-20260501 -->", true);
        Assert.Equal(new NoticeStep(NoticeStepKind.Close, 8, null, "The machine measures again, or is no longer expected to."), Assert.Single(NoticePlan.Of([], [silent])));
    }

    [Fact]
    public void An_issue_that_nothing_belongs_to_any_more_is_closed() => Assert.Equal("The detector no longer reports this change.", Assert.Single(NoticePlan.Of([], [There])).Comment);

    [Fact]
    public void Issues_of_people_are_left_alone() => Assert.Empty(NoticePlan.Of([], [new Issue(9, "It is slow", "Is it?", true)]));

    [Fact]
    public void One_issue_is_enough_for_a_change_that_another_machine_shows_later()
    {
        var wider = Known with { Keys = ["m3-jit-3", "pi5-jit-3"], Body = "both" };
        Assert.Equal((NoticeStepKind.Update, 7), (NoticePlan.Of([wider], [There])[0].Kind, NoticePlan.Of([wider], [There])[0].Number));
        Assert.Single(NoticePlan.Of([wider], [There]));
    }
}
