namespace Brrr.Statistics;

/// <summary>Where in the order of commits a change may have come in: after the first rank, up to and with the second. Never empty.</summary>
internal readonly record struct OrderRange
{
    /// <summary>The range (after, until].</summary>
    /// <param name="after">Rank of the last commit that was certainly before the change.</param>
    /// <param name="until">Rank of the first commit that certainly has it.</param>
    public OrderRange(int after, int until)
    {
        if (after >= until)
            throw new ArgumentException($"A change can not come in after {after} and by {until}.", nameof(until));
        After = after;
        Until = until;
    }

    /// <summary>The change came in after this rank.</summary>
    public int After { get; }

    /// <summary>The change came in at this rank or before.</summary>
    public int Until { get; }

    /// <summary>What both ranges allow; null where nothing is.</summary>
    public OrderRange? Intersect(OrderRange other)
    {
        var after = Math.Max(After, other.After);
        var until = Math.Min(Until, other.Until);
        return after < until ? new OrderRange(after, until) : null;
    }
}
