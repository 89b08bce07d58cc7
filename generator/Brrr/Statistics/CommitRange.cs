namespace Brrr.Statistics;

/// <summary>Where in the order of commit time a change may have come in: after the first instant, up to and with the second. Never empty.</summary>
internal readonly record struct CommitRange
{
    /// <summary>The range (after, until].</summary>
    /// <param name="after">The commit time of the last run that was certainly before the change.</param>
    /// <param name="until">The commit time of the first run that certainly has it.</param>
    public CommitRange(DateTimeOffset after, DateTimeOffset until)
    {
        if (after >= until)
            throw new ArgumentException($"A change can not come in after {after:O} and by {until:O}.", nameof(until));
        After = after;
        Until = until;
    }

    /// <summary>The change came in after this instant.</summary>
    public DateTimeOffset After { get; }

    /// <summary>The change came in at this instant or before.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>What both ranges allow; null where nothing is.</summary>
    public CommitRange? Intersect(CommitRange other)
    {
        var after = After > other.After ? After : other.After;
        var until = Until < other.Until ? Until : other.Until;
        return after < until ? new CommitRange(after, until) : null;
    }
}
