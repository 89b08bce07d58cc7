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
    private readonly DateTimeOffset whole = newest.AddDays(-WholeDays);

    /// <summary>Says what is left out, as a sentence with a space before it; empty where nothing is.</summary>
    public string Note(DateTimeOffset oldest) =>
        oldest < whole ? $" Before {Addresses.Date(DateOnly.FromDateTime(whole.UtcDateTime))} one night a week is shown: the one nearest to the week\u2019s median." : "";

    /// <summary>Whether a night is old enough to be left out.</summary>
    public bool IsOld(Comparison night) => night.Instant < whole;

    /// <summary>How each night of a series is shown.</summary>
    /// <param name="nights">In order of time.</param>
    public Showing[] Of(IReadOnlyList<Comparison> nights)
    {
        var showing = new Showing[nights.Count];
        var week = new List<(int Night, double Log)>(DaysOfWeek);
        var current = 0L;
        for (var i = 0; i < showing.Length; i++)
        {
            var night = nights[i];
            if (!IsOld(night) || marked.Contains(night)) showing[i] = Showing.Shown;
            if (!IsOld(night)) continue;
            if (valueOf(night) is not { } value)
            {
                if (showing[i] == Showing.LeftOut) showing[i] = Showing.Gap;
                continue;
            }

            if (WeekOf(night) != current) ShowOneOf(week, showing);
            current = WeekOf(night);
            week.Add((i, Math.Log(value)));
        }

        ShowOneOf(week, showing);
        return showing;
    }

    /// <summary>The first day ever was a Monday.</summary>
    private static long WeekOf(Comparison night) => night.Instant.UtcTicks / (TimeSpan.TicksPerDay * DaysOfWeek);

    private static void ShowOneOf(List<(int Night, double Log)> week, Showing[] showing)
    {
        if (week.Count == 0) return;
        var median = Median.Of([.. week.Select(each => each.Log)]);
        showing[week.MinBy(each => Math.Abs(each.Log - median)).Night] = Showing.Shown;
        week.Clear();
    }
}
