using Brrr.Comparisons;
using Brrr.Site.Charts;
using Brrr.Tests.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Site;

/// <summary>Two years and a bit of one machine, every night.</summary>
public sealed class ThinnedNightsTests
{
    private const int Nights = 800;

    private static readonly IReadOnlyList<Comparison> Series = SeriesOf();

    private static readonly ThinnedNights Thinned = new(Series[^1].Instant, Value, new HashSet<Comparison> { Series[10] });

    [Fact]
    public void All_newest_nights_are_shown_and_one_of_each_week_before()
    {
        var shown = ShownBy(Thinned);
        Assert.Equal(Series.Skip(Nights - 401), shown.Where(night => !Thinned.IsOld(night)));
        var weeks = shown.Where(night => Thinned.IsOld(night) && night != Series[10]).GroupBy(night => night.Pair.Date.DayNumber / 7).ToList();
        Assert.InRange(weeks.Count, 57, 58);
        Assert.All(weeks, week => Assert.Single(week));
    }

    [Fact]
    public void Of_a_week_it_is_the_night_nearest_to_the_median()
    {
        var week = Series.Where(Thinned.IsOld).Skip(20).GroupBy(night => night.Pair.Date.DayNumber / 7).First(each => each.Count() == 7).ToList();
        Assert.Contains(week.OrderBy(night => Value(night)).ElementAt(3), ShownBy(Thinned));
    }

    [Fact]
    public void A_night_with_which_a_change_begins_is_shown() => Assert.Contains(Series[10], ShownBy(Thinned));

    [Fact]
    public void Gaps_stay_and_several_in_turn_are_one()
    {
        var withGaps = new ThinnedNights(Series[^1].Instant, ValueWithGaps, new HashSet<Comparison>());
        var points = SeriesPoints.Of(Series, night => new ChartPoint(night.Instant, ValueWithGaps(night), null, "", null), withGaps);
        Assert.Equal([Series[50].Instant, Series[790].Instant], points.Where(point => point.Value is null).Select(point => point.Instant));
        Assert.Equal(points.Select(point => point.Instant).Order(), points.Select(point => point.Instant));
    }

    [Fact]
    public void What_is_left_out_is_said()
    {
        Assert.Equal("", Thinned.Note(Series[Nights - 400].Instant));
        Assert.StartsWith(" Before 2017-12-27 one night a week is shown", Thinned.Note(Series[0].Instant), StringComparison.Ordinal);
    }

    private static List<Comparison> ShownBy(ThinnedNights thinned) => [.. Series.Zip(thinned.Of(Series)).Where(each => each.Second == Showing.Shown).Select(each => each.First)];

    private static double? ValueWithGaps(Comparison night) => Series[50] == night || Series[51] == night || Series[790] == night ? null : Value(night);

    private static double? Value(Comparison night) => night.Speedup?.Value;

    private static IReadOnlyList<Comparison> SeriesOf() => MadeHistory.Of(Nights, 1).Series[0].Series.Comparisons;
}
