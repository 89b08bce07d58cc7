using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class RecoveryLinksTests
{
    [Theory]
    [InlineData(-0.12, 0.12, true)]
    [InlineData(0.12, -0.12, true)]
    [InlineData(-0.5, 0.375, true)]
    [InlineData(-0.5, 0.625, true)]
    [InlineData(-0.5, 0.374, false)]
    [InlineData(-0.5, 0.626, false)]
    [InlineData(-0.12, -0.12, false)]
    public void At_most_a_quarter_of_the_first_step_is_left(double first, double second, bool isOneStory)
    {
        var linked = RecoveryLinks.Between([Change(10, first), Change(20, second)]);
        Assert.Equal(isOneStory ? (20, 10) : (null, (int?)null), (linked[0].RecoveredBy, linked[1].Recovers));
        Assert.Equal((null, (int?)null), (linked[0].Recovers, linked[1].RecoveredBy));
    }

    [Fact]
    public void A_change_belongs_to_one_story_only()
    {
        var linked = RecoveryLinks.Between([Change(10, -0.1), Change(20, 0.1), Change(30, -0.1), Change(40, 0.1)]);
        Assert.Equal([20, null, 40, null], linked.Select(change => change.RecoveredBy));
        Assert.Equal([null, 10, null, 30], linked.Select(change => change.Recovers));
    }

    [Fact]
    public void What_was_withdrawn_is_passed_over_and_only_the_next_change_recovers()
    {
        var linked = RecoveryLinks.Between([Change(10, -0.1), Change(15, 0.1) with { State = ChangeState.Withdrawn }, Change(20, 0.1) with { State = ChangeState.Provisional }]);
        Assert.Equal([20, null, null], linked.Select(change => change.RecoveredBy));
        Assert.All(RecoveryLinks.Between([Change(10, -0.1), Change(20, -0.3), Change(30, 0.1)]), change => Assert.Null(change.RecoveredBy));
    }

    private static ChangePoint Change(int first, double step) => new()
    {
        State = ChangeState.Confirmed,
        First = first,
        Position = first,
        LastBefore = first - 1,
        SegmentStart = 0,
        SegmentEnd = 50,
        ProvisionalAt = null,
        ConfirmedAt = first + 2,
        WithdrawnAt = null,
        PValue = 0,
        Before = 0,
        After = step,
        FirstCandidate = first,
        LastCandidate = first,
        EpochAt = null,
        Sides = default,
        Benchmarks = 1,
    };
}
