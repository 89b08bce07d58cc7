using System.Globalization;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>
/// Nights that can't be: no commit of CPython is so old, or some clock ran ahead. One of them would stretch every chart, or be the newest night for years. The
/// clock of the computer that builds is not asked, so that the same results give the same site on any day.
/// </summary>
/// <param name="nights">All nights of a source.</param>
internal sealed class NightFault(IEnumerable<DateOnly> nights)
{
    /// <summary>More days between two nights than any pause of a farm.</summary>
    private const int Leap = 366;

    /// <summary>When CPython's history begins.</summary>
    private static readonly DateOnly FirstCommit = new(1990, 8, 9);

    private readonly DateOnly last = LastBeforeLeap([.. nights.Distinct().Order()]);

    /// <summary>What is wrong with a night; null where nothing is.</summary>
    public BrrrException? Of(DateOnly date) =>
        date < FirstCommit ? new BrrrException("", string.Create(CultureInfo.InvariantCulture, $"the night {date:yyyy-MM-dd} is older than CPython"), "a directory is named for its commit's date: rename it")
        : date > last ? new BrrrException("", string.Create(CultureInfo.InvariantCulture, $"the night {date:yyyy-MM-dd} lies in the future: the one before it is {last:yyyy-MM-dd}"), "mend the date, and the clock that it came from")
        : null;

    /// <summary>The last night before a leap that fewer nights follow than lead to it; the last of all where there is none.</summary>
    private static DateOnly LastBeforeLeap(List<DateOnly> inTime)
    {
        for (var i = 1; i < inTime.Count; i++)
        {
            if (inTime[i].DayNumber - inTime[i - 1].DayNumber > Leap && inTime.Count - i < i && inTime[i - 1] >= FirstCommit) return inTime[i - 1];
        }

        return inTime.Count > 0 ? inTime[^1] : DateOnly.MaxValue;
    }
}
