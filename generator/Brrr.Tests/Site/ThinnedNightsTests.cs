using Brrr.Comparisons;
using Brrr.Site.Charts;
using Brrr.Tests.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Site;

/// <summary>Two years and a bit of one machine, every night.</summary>
public sealed class ThinnedNightsTests
{
    private const int Nights = 800;

    private static readonly Series Series = MadeHistory.Of(Nights, 1).Series[0].Series;

    private static readonly IReadOnlyList<Comparison> All = Series.Comparisons;

    private static readonly ThinnedNights Thinned = new(All[^1].Instant);

    [Fact]
    public void All_newest_nights_are_shown_and_one_of_each_week_before()
    {
        var shown = Shown();
        Assert.Equal(All.Skip(Nights - 401), shown.Where(night => !Thinned.IsOld(night.Instant)));
        var weeks = shown.Where(night => Thinned.IsOld(night.Instant) && night != All[10]).GroupBy(night => night.Pair.Date.DayNumber / 7).ToList();
        Assert.InRange(weeks.Count, 57, 58);
        Assert.All(weeks, week => Assert.Single(week));
    }

    [Fact]
    public void Of_a_week_it_is_the_night_nearest_to_the_median()
    {
        var week = All.Where(night => Thinned.IsOld(night.Instant)).Skip(20).GroupBy(night => night.Pair.Date.DayNumber / 7).First(each => each.Count() == 7).ToList();
        Assert.Contains(week.OrderBy(Value).ElementAt(3), Shown());
    }

    [Fact]
    public void A_night_with_which_a_change_begins_is_shown() => Assert.Contains(All[10], Shown());

    [Fact]
    public void Gaps_stay_and_several_in_turn_are_one()
    {
        double[] values = [.. All.Select((night, place) => place is 50 or 51 or 790 ? double.NaN : Value(night))];
        var points = SeriesPoints.Of(Series, PointAt, Thinned, Thinned.Of(Series, values, []));
        Assert.Equal([All[50].Instant, All[790].Instant], points.Where(point => point.Value is null).Select(point => point.Instant));
        Assert.Equal(points.Select(point => point.Instant).Order(), points.Select(point => point.Instant));

        ChartPoint PointAt(int night) => double.IsNaN(values[night]) ? ChartPoint.Gap(All[night].Instant) : new(All[night].Instant, values[night], null, "", null);
    }

    [Fact]
    public void What_is_left_out_is_said()
    {
        Assert.Equal("", Thinned.Note(All[Nights - 400].Instant));
        Assert.StartsWith(" Before 2017-12-27 one night a week is shown", Thinned.Note(All[0].Instant), StringComparison.Ordinal);
    }

    private static List<Comparison> Shown()
    {
        var showing = Thinned.Of(Series, [.. All.Select(Value)], [All[10]]);
        return [.. All.Where((_, night) => showing[night] == Showing.Shown)];
    }

    private static double Value(Comparison night) => night.Speedup?.Value ?? double.NaN;
}
