using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site.Charts;

/// <summary>
/// Which nights of long series a figure shows: all of the newest 400 days; of each week before, the one whose value is nearest to the week's median, a night
/// that was measured and has a page. So a figure grows by 52 points a year and series.
/// </summary>
/// <param name="newest">When the newest night of the chart is.</param>
/// <param name="valueOf">What a night shows; null for nothing.</param>
/// <param name="marked">Nights that are shown however old they are: changes begin with them.</param>
internal sealed class ThinnedNights(DateTimeOffset newest, Func<Comparison, double?> valueOf, IReadOnlySet<Comparison> marked)
{
    private const int WholeDays = 400;
    private const int DaysOfWeek = 7;

    /// <summary>From when on every night is shown.</summary>
    private DateTimeOffset Whole => newest.AddDays(-WholeDays);

    /// <summary>Says what is left out, as a sentence with a space before it; empty where nothing is.</summary>
    public string Note(DateTimeOffset oldest) =>
        oldest < Whole ? $" Before {Addresses.Date(DateOnly.FromDateTime(Whole.UtcDateTime))} one night a week is shown: the one nearest to the week\u2019s median." : "";

    /// <summary>Whether a night is old enough to be left out.</summary>
    public bool IsOld(Comparison night) => night.Instant < Whole;

    /// <summary>Whether a night shows anything.</summary>
    public bool HasValue(Comparison night) => valueOf(night) is not null;

    /// <summary>The nights of a series that are shown.</summary>
    public IReadOnlySet<Comparison> Shown(IReadOnlyList<Comparison> nights) => nights
        .Where(night => !IsOld(night) || marked.Contains(night))
        .Concat(nights.Where(night => IsOld(night) && HasValue(night)).GroupBy(WeekOf).Select(NearestToMedian))
        .ToHashSet();

    /// <summary>The first day ever was a Monday.</summary>
    private static int WeekOf(Comparison night) => DateOnly.FromDateTime(night.Instant.UtcDateTime).DayNumber / DaysOfWeek;

    private Comparison NearestToMedian(IEnumerable<Comparison> week)
    {
        var logs = week.Select(night => (Night: night, Log: Math.Log(valueOf(night) ?? 1))).ToList();
        var median = Median.Of([.. logs.Select(each => each.Log)]);
        return logs.MinBy(each => Math.Abs(each.Log - median)).Night;
    }
}
