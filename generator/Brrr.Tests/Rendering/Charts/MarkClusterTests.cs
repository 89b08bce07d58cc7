using Brrr.Rendering.Charts;
using Brrr.Site.Charts;
using Xunit;

namespace Brrr.Tests.Rendering.Charts;

public sealed class MarkClusterTests
{
    private static readonly DateTimeOffset Start = new(2026, 8, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Marks_close_together_share_a_sign_and_others_do_not() =>
        Assert.Equal([[0.0, 0.0, 1.0], [50.0]], Clusters(0, 50, 1, 0).Select(cluster => cluster.Marks.Select(mark => (mark.Instant - Start).TotalDays)));

    /// <summary>Else a mark a day would make one sign of a year.</summary>
    [Fact]
    public void A_row_of_marks_is_several_signs() => Assert.InRange(Clusters([.. Enumerable.Range(0, 100).Select(day => (double)day)]).Count, 20, 50);

    [Fact]
    public void Marks_that_the_axis_does_not_reach_have_no_sign() => Assert.Empty(Clusters(-30, 200));

    private static IReadOnlyList<MarkCluster> Clusters(params double[] days)
    {
        var chart = SmallChart.Of(ChartScale.Speedup, [.. Enumerable.Repeat<double?>(1.01, 101)]) with
        {
            Marks = [.. days.Select(day => new ChartMark(Start.AddDays(day), ChartMarkKind.Event, "x", null))],
        };
        return MarkCluster.Of(chart, TimeAxis.Of(chart));
    }
}
