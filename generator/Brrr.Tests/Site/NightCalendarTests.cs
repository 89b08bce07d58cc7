using Brrr.Site.Pages;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class NightCalendarTests
{
    /// <summary>May 2026 begins on a Friday and has 31 days.</summary>
    [Fact]
    public void A_month_has_its_weeks_from_Monday_to_Sunday()
    {
        var month = Assert.Single(Of([.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-20")]).Recent);
        Assert.Equal("2026-05", month.Name);
        Assert.Equal([3, 7, 7, 7, 7], month.Weeks.Select(week => week.Count));
        Assert.Equal((1, 5), (month.Weeks[0][0].Number, month.Weeks[0][0].Weekday));
        Assert.Equal((31, 7), (month.Weeks[^1][^1].Number, month.Weeks[^1][^1].Weekday));
    }

    [Fact]
    public void A_night_that_is_there_leads_to_its_pair_and_a_missing_one_says_so()
    {
        var calendar = Of([.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-03")]);
        Assert.Equal(("present", true), StateOf(calendar, 1));
        Assert.Equal(("missing", false), StateOf(calendar, 2));
        Assert.Equal(("none", false), StateOf(calendar, 4));
        Assert.Equal("2 present, 1 missing", calendar.Summary);
    }

    [Fact]
    public void A_withheld_night_says_so_and_why()
    {
        var withheld = MadeFarm.Night("2026-05-02").Select(each => each with { Withheld = "hot" });
        var day = Days(Of([.. MadeFarm.Night("2026-05-01"), .. withheld])).First(day => day.Number == 2);
        Assert.Equal("withheld", day.Cell.State);
        Assert.Contains("hot", day.Cell.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_half_year_comes_first_and_older_months_are_kept()
    {
        var nights = Enumerable.Range(1, 8).SelectMany(month => MadeFarm.Night($"2026-0{month}-15"));
        var calendar = Of([.. nights]);
        Assert.Equal(["2026-08", "2026-07", "2026-06", "2026-05", "2026-04", "2026-03"], calendar.Recent.Select(month => month.Name));
        Assert.Equal(["2026-02", "2026-01"], calendar.Older.Select(month => month.Name));
    }

    [Fact]
    public void The_ledger_has_the_machines_in_the_farms_order()
    {
        var farm = MadeFarm.Of([.. MadeFarm.Night("2026-05-01", machine: "zeta"), .. MadeFarm.Night("2026-05-01", machine: "alpha")]);
        Assert.Equal(["zeta", "alpha"], LedgerTable.Of(farm).Machines);
    }

    private static NightCalendar Of(params MadeResult[] results)
    {
        var farm = MadeFarm.Of(results);
        return NightCalendar.Of(Assert.Single(farm.Series), farm);
    }

    private static (string State, bool HasPage) StateOf(NightCalendar calendar, int number)
    {
        var day = Days(calendar).First(day => day.Number == number);
        return (day.Cell.State, day.Address is not null);
    }

    private static IEnumerable<CalendarDay> Days(NightCalendar calendar) => calendar.Recent.SelectMany(month => month.Weeks).SelectMany(week => week);
}
