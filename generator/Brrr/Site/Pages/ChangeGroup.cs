using System.Globalization;
using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>The benchmarks of one machine that changed on one night: one line that can be opened.</summary>
/// <param name="Machine">Its name.</param>
/// <param name="Title">How many, where and when.</param>
/// <param name="Split">How many of them went which way.</param>
/// <param name="Directions">"faster", "slower" or both, for the filter.</param>
/// <param name="States">"confirmed", "provisional" or both, for the filter.</param>
/// <param name="Lines">The strongest first.</param>
internal sealed record ChangeGroup(string Machine, string Title, string Split, string Directions, string States, IReadOnlyList<ChangeLine> Lines)
{
    /// <param name="changes">Of one machine and one night; at least one.</param>
    /// <param name="source">For addresses.</param>
    public static ChangeGroup Of(IReadOnlyList<Change> changes, SiteSource source)
    {
        var pair = changes[0].FirstBad.Pair;
        return new ChangeGroup(
            pair.Machine.Name,
            $"{Count(changes.Count)} of {pair.Machine.Name} on {Addresses.Date(pair.Date)}",
            SplitOf(changes),
            Words(changes.Select(change => change.Direction.ToString())),
            Words(changes.Select(change => change.State.ToString())),
            [.. changes.OrderByDescending(change => Math.Abs(change.Ratio.Log)).ThenBy(change => change.Id, StringComparer.Ordinal).Select(change => source.LineOf(change))]);
    }

    /// <summary>Different names in lower case, for an attribute of words.</summary>
    public static string Words(IEnumerable<string> names) => string.Join(' ', names.Distinct().Order(StringComparer.Ordinal)).ToLowerInvariant();

    /// <summary>"1 benchmark" or "75 benchmarks".</summary>
    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture) + (number == 1 ? " benchmark" : " benchmarks");

    private static string SplitOf(IReadOnlyList<Change> changes)
    {
        var slower = changes.Count(change => change.Direction == Direction.Slower);
        var faster = changes.Count - slower;
        var middle = PercentText.Change(Math.Exp(Median.Of([.. changes.Select(change => change.Ratio.Log)])));
        return (slower, faster, changes.Count) switch
        {
            (_, _, 1) => middle,
            (_, 0, _) => $"all slower, in the middle {middle}",
            (0, _, _) => $"all faster, in the middle {middle}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{slower} slower, {faster} faster, in the middle {middle}"),
        };
    }
}
