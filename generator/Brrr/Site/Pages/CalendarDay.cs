namespace Brrr.Site.Pages;

/// <summary>A day of a calendar of nights.</summary>
/// <param name="Number">Of the month.</param>
/// <param name="Weekday">1 for Monday to 7 for Sunday.</param>
/// <param name="Cell">What became of the night; "none" where nothing was expected.</param>
/// <param name="Address">Its pair's page; null where it has no pair.</param>
internal sealed record CalendarDay(int Number, int Weekday, LedgerCell Cell, string? Address);
