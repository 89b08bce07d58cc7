using System.Globalization;

namespace Brrr.Site.Pages;

/// <summary>A month of a calendar of nights.</summary>
/// <param name="Name">Such as 2026-08.</param>
/// <param name="Weeks">Its days, a week a list: the first week begins with the month's first day, every other with a Monday.</param>
internal sealed record CalendarMonth(string Name, IReadOnlyList<IReadOnlyList<CalendarDay>> Weeks)
{
    private const int DaysOfWeek = 7;

    /// <param name="first">The month's first day.</param>
    /// <param name="dayOf">What a day is.</param>
    public static CalendarMonth Of(DateOnly first, Func<DateOnly, CalendarDay> dayOf)
    {
        var days = Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(first.AddDays);
        var weeks = days.GroupBy(day => (day.Day + WeekdayOf(first) - 2) / DaysOfWeek, dayOf);
        return new CalendarMonth(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), [.. weeks.Select(week => (IReadOnlyList<CalendarDay>)[.. week])]);
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(DateOnly day) => (((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek) + 1;
}
