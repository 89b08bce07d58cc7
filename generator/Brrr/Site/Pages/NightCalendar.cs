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
    private static readonly string[] States = ["present", "partial", "superseded", "withheld", "missing", "broken"];

    public static NightCalendar Of(Series series, Farm farm)
    {
        var cells = CellsOf(series, farm);
        var pairs = series.Comparisons.ToLookup(comparison => comparison.Pair.Date, comparison => Addresses.Pair(comparison.Pair));
        var months = cells.Keys.Select(day => new DateOnly(day.Year, day.Month, 1)).Distinct().OrderDescending().Take(RecentMonths + OlderMonths)
            .Select(first => CalendarMonth.Of(first, DayOf))
            .ToList();
        return new NightCalendar(SummaryOf(cells.Values), [.. months.Take(RecentMonths)], [.. months.Skip(RecentMonths)]);

        CalendarDay DayOf(DateOnly day) => new(day.Day, CalendarMonth.WeekdayOf(day), cells.GetValueOrDefault(day, LedgerCell.Of([])), pairs[day].LastOrDefault());
    }

    /// <summary>By date: what the ledger says of the builds that the series compares. A later run counts, whatever it supersedes.</summary>
    private static Dictionary<DateOnly, LedgerCell> CellsOf(Series series, Farm farm) => farm.Ledger
        .Where(entry => entry.Machine == series.Machine.Slug && (entry.Flags.Equals(series.Definition.Base) || entry.Flags.Equals(series.Definition.Head)))
        .Where(entry => entry.State != LedgerState.Superseded)
        .GroupBy(entry => entry.Date)
        .ToDictionary(night => night.Key, night => LedgerCell.Of([.. night]));

    private static string SummaryOf(IReadOnlyCollection<LedgerCell> cells) => string.Join(
        ", ",
        from state in States
        let count = cells.Count(cell => cell.State == state)
        where count > 0
        select string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {state}"));
}
