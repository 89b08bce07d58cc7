using System.Globalization;
using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>Which nights of a series are there, month by month, newest first; months of which nothing was expected are left out.</summary>
/// <param name="Summary">How many nights are there and how many are not, in words.</param>
/// <param name="Recent">The newest months.</param>
/// <param name="Older">The few before them; what is older is in the pages of years.</param>
internal sealed record NightCalendar(string Summary, IReadOnlyList<CalendarMonth> Recent, IReadOnlyList<CalendarMonth> Older)
{
    private const int RecentMonths = 6;
    private const int OlderMonths = 3;
    private static readonly LedgerState[] States = [LedgerState.Present, LedgerState.Partial, LedgerState.Superseded, LedgerState.Withheld, LedgerState.Missing, LedgerState.Broken];

    public static NightCalendar Of(Series series, Farm farm)
    {
        var builds = BuildsOf(series, farm);
        var pairs = series.Comparisons.ToLookup(comparison => comparison.Pair.Date, comparison => comparison.Pair);
        var months = builds.Select(night => new DateOnly(night.Key.Year, night.Key.Month, 1)).Distinct().OrderDescending().Take(RecentMonths + OlderMonths)
            .Select(first => CalendarMonth.Of(first, DayOf))
            .ToList();
        return new NightCalendar(SummaryOf(builds), [.. months.Take(RecentMonths)], [.. months.Skip(RecentMonths)]);

        CalendarDay DayOf(DateOnly day) => new(
            day.Day, CalendarMonth.WeekdayOf(day), LedgerCell.Of([.. builds[day]]), pairs[day].LastOrDefault() is { } pair ? Addresses.Pair(pair) : null);
    }

    /// <summary>By date: what the ledger says of the builds that the series compares. A later run counts, whatever it supersedes.</summary>
    private static ILookup<DateOnly, LedgerEntry> BuildsOf(Series series, Farm farm) => farm.Ledger
        .Where(entry => entry.State != LedgerState.Superseded && entry.Machine == series.Machine.Slug)
        .Where(entry => entry.Flags.Equals(series.Definition.Base) || entry.Flags.Equals(series.Definition.Head))
        .ToLookup(entry => entry.Date);

    private static string SummaryOf(ILookup<DateOnly, LedgerEntry> builds)
    {
        var counts = builds.CountBy(LedgerCell.WorstOf).ToDictionary();
        return string.Join(", ", States.Where(counts.ContainsKey).Select(state => string.Create(CultureInfo.InvariantCulture, $"{counts[state]} {LedgerCell.NameOf(state)}")));
    }
}
