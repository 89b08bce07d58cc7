using System.Runtime.InteropServices;
using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site.Charts;

/// <summary>
/// Which nights of long series a figure shows: all of the newest 400 days; of each week before, the one whose value is nearest to the week's median, a night
/// that was measured and has a page. So a figure grows by 52 points a year and series.
/// </summary>
/// <param name="newest">When the newest night of the chart is.</param>
internal sealed class ThinnedNights(DateTimeOffset newest)
{
    private const int WholeDays = 400;
    private const int DaysOfWeek = 7;

    /// <summary>From when on every night is shown.</summary>
    private readonly DateTimeOffset whole = newest.AddDays(-WholeDays);

    /// <summary>Says what is left out, as a sentence with a space before it; empty where nothing is.</summary>
    public string Note(DateTimeOffset oldest) =>
        oldest < whole ? $" Before {Addresses.Date(DateOnly.FromDateTime(whole.UtcDateTime))} one night a week is shown: the one nearest to the week\u2019s median." : "";

    /// <summary>Whether a night is old enough to be left out.</summary>
    public bool IsOld(DateTimeOffset night) => night < whole;

    /// <summary>How each night of a series is shown.</summary>
    /// <param name="series">The series.</param>
    /// <param name="speedups">What each shows; NaN for nothing.</param>
    /// <param name="marked">Nights that are shown however old they are: changes begin with them.</param>
    public Showing[] Of(Series series, double[] speedups, IEnumerable<Comparison> marked)
    {
        var (instants, showing) = (series.Instants, new Showing[speedups.Length]);
        foreach (var night in marked.Select(series.IndexOf).Where(night => night >= 0)) showing[night] = Showing.Shown;
        var (week, logs) = (new List<int>(DaysOfWeek), new List<double>(DaysOfWeek));
        var current = 0L;
        for (var night = 0; night < showing.Length; night++)
        {
            if (!IsOld(instants[night])) showing[night] = Showing.Shown;
            else if (double.IsNaN(speedups[night]))
            {
                if (showing[night] == Showing.LeftOut) showing[night] = Showing.Gap;
            }
            else
            {
                if (WeekOf(instants[night]) != current) ShowOneOf(week, logs, showing);
                current = WeekOf(instants[night]);
                week.Add(night);
                logs.Add(Math.Log(speedups[night]));
            }
        }

        ShowOneOf(week, logs, showing);
        return showing;
    }

    /// <summary>The first day ever was a Monday.</summary>
    private static long WeekOf(DateTimeOffset night) => night.UtcTicks / (TimeSpan.TicksPerDay * DaysOfWeek);

    /// <summary>The first of those that are nearest to the median.</summary>
    private static void ShowOneOf(List<int> week, List<double> logs, Showing[] showing)
    {
        if (week.Count == 0) return;
        var median = Median.Of(CollectionsMarshal.AsSpan(logs));
        var nearest = 0;
        for (var i = 1; i < logs.Count; i++)
        {
            if (Math.Abs(logs[i] - median) < Math.Abs(logs[nearest] - median)) nearest = i;
        }

        showing[week[nearest]] = Showing.Shown;
        week.Clear();
        logs.Clear();
    }
}
