using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>What was wrong with a machine when it measured a side of a pair.</summary>
/// <param name="Severity">"error", "warning" or "info".</param>
/// <param name="What">In words.</param>
/// <param name="Side">The build that was measured, or both.</param>
/// <param name="When">Before the run, after it, or both.</param>
internal sealed record FindingRow(string Severity, string What, string Side, string When)
{
    private const string Before = "before";
    private const string After = "after";

    /// <summary>The gravest first; what several looks say in the same words stands once. Null where nobody looked.</summary>
    public static IReadOnlyList<FindingRow>? Of(ResultPair pair)
    {
        Result[] sides = [pair.Base, pair.Head];
        if (sides.All(side => side.FindingsBefore is null && side.FindingsAfter is null)) return null;
        var seen = from side in sides
                   from look in new[] { (When: Before, Findings: side.FindingsBefore), (When: After, Findings: side.FindingsAfter) }
                   from finding in look.Findings ?? []
                   select (finding, Side: ResultFileLink.Flags(side.Flags), look.When);
        return
        [
            .. from each in seen
               group each by each.finding into same
               orderby same.Key.Severity descending
               select new FindingRow(
                   NameOf(same.Key.Severity),
                   same.Key.What,
                   string.Join(" and ", same.Select(each => each.Side).Distinct()),
                   string.Join(" and ", same.Select(each => each.When).Distinct())),
        ];
    }

    private static string NameOf(FindingSeverity severity) => severity.ToString().ToLowerInvariant();
}
