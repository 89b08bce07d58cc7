using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// Tells each change which changes of other machines one commit may explain: same benchmark, same direction, and a commit that all their ranges hold. What
/// the ranges have in common is narrower than each. Seen on one machine only, the machine is suspect.
/// </summary>
internal static class CorroboratedChanges
{
    /// <param name="changes">Changes of all series; withdrawn ones corroborate nothing.</param>
    /// <param name="inTime">All pairs in order of time.</param>
    public static IReadOnlyList<Change> Of(IReadOnlyList<Change> changes, IReadOnlyList<Comparison> inTime)
    {
        var order = CommitOrder.Of(inTime);
        return
        [
            .. changes.Where(change => change.State == ChangeState.Withdrawn),
            .. changes.Where(change => change.State != ChangeState.Withdrawn).GroupBy(change => change.Benchmark).SelectMany(group => Linked([.. group], order)),
        ];
    }

    private static IEnumerable<Change> Linked(List<Change> changes, CommitOrder order)
    {
        var machines = changes.Select(change => change.Series.Machine).Distinct().ToList();
        var ranged = changes.Select(change => new RangedChange(machines.IndexOf(change.Series.Machine), change.Ratio.Log, order.RangeOf(change.Range))).ToList();
        return Corroboration.Of(ranged).SelectMany(group => group.Members.Select(member => group.IsCorroborated ? With(changes, member, group, order) : changes[member]));
    }

    private static Change With(List<Change> changes, int member, Corroboration group, CommitOrder order) => changes[member] with
    {
        CorroboratedBy = [.. group.Members.Where(other => other != member).Select(other => changes[other].Id).Order(StringComparer.Ordinal)],
        Intersection = order.CommitsOf(group.Range),
    };
}
