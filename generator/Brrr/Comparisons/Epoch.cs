namespace Brrr.Comparisons;

/// <summary>A stretch of a series in which nothing about the machine changed. Noise never crosses its ends.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">Its first pair.</param>
/// <param name="Last">Its last pair.</param>
/// <param name="Reason">What changed when it began.</param>
internal sealed record Epoch(int Number, Comparison First, Comparison Last, string Reason)
{
    /// <summary>Divides the nights of a series, in order of time.</summary>
    public static IReadOnlyList<Epoch> Of(IReadOnlyList<Comparison> inTime)
    {
        var epochs = new List<Epoch>();
        EpochFingerprint? known = null;
        ResultPair? before = null;
        foreach (var comparison in inTime)
        {
            var isAsBefore = before is not null && EpochFingerprint.AreAlike(before, comparison.Pair);
            before = comparison.Pair;
            if (isAsBefore)
            {
                epochs[^1] = epochs[^1] with { Last = comparison };
                continue;
            }

            var fingerprint = EpochFingerprint.Of(comparison.Pair);
            var reason = known is null ? "first result" : fingerprint.ChangeSince(known);
            if (reason is not null) epochs.Add(new Epoch(epochs.Count + 1, comparison, comparison, reason));
            else epochs[^1] = epochs[^1] with { Last = comparison };
            known = known is null ? fingerprint : fingerprint.Over(known);
        }

        return epochs;
    }
}
