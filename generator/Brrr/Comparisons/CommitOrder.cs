using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>All commits that any machine measured, ranked in order of time: pairs of one commit on several machines share a rank.</summary>
internal sealed class CommitOrder
{
    private readonly Dictionary<string, int> rankOf = new(StringComparer.Ordinal);
    private readonly List<ResultPair> pairs = [];

    private CommitOrder()
    {
    }

    /// <param name="inTime">All pairs in order of time.</param>
    public static CommitOrder Of(IReadOnlyList<Comparison> inTime)
    {
        var order = new CommitOrder();
        foreach (var pair in inTime.Select(comparison => comparison.Pair))
        {
            if (order.rankOf.TryAdd(pair.Head.Name.Commit, order.pairs.Count)) order.pairs.Add(pair);
        }

        return order;
    }

    public OrderRange RangeOf(CommitRange range)
    {
        var after = rankOf[range.After.Head.Name.Commit];
        return new OrderRange(after, Math.Max(after + 1, rankOf[range.UpTo.Head.Name.Commit]));
    }

    public CommitRange CommitsOf(OrderRange range) => new(pairs[range.After], pairs[range.Until]);
}
