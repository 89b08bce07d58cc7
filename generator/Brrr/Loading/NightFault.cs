using System.Globalization;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Nights that can't be: no commit of CPython is so old, or some clock runs ahead. One of them would stretch every chart, or be the newest night for years.</summary>
internal static class NightFault
{
    /// <summary>When CPython's history begins.</summary>
    private static readonly DateOnly FirstCommit = new(1990, 8, 9);

    /// <summary>What is wrong with a night; null where nothing is.</summary>
    public static BrrrException? Of(DateOnly date, ReadLimits limits) =>
        date < FirstCommit ? new BrrrException("", string.Create(CultureInfo.InvariantCulture, $"the night {date:yyyy-MM-dd} is older than CPython"), "a directory is named for its commit's date: rename it")
        : date > limits.NewestNight ? new BrrrException("", string.Create(CultureInfo.InvariantCulture, $"the night {date:yyyy-MM-dd} lies in the future"), "mend the date, or the clock of the computer that builds this")
        : null;
}
