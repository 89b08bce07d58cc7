namespace Brrr.Statistics;

/// <summary>
/// Links a change with the next one where that takes it back: the opposite direction, and at most a quarter of the first step left. An outage and its
/// recovery are one story, whichever way it went first; a change belongs to one story only.
/// </summary>
internal static class RecoveryLinks
{
    /// <summary>The same changes with their links; withdrawn ones are passed over. A recovery may still be provisional.</summary>
    public static IReadOnlyList<ChangePoint> Between(IReadOnlyList<ChangePoint> changes)
    {
        var linked = changes.ToArray();
        int? open = null;
        for (var i = 0; i < linked.Length; i++)
        {
            if (linked[i].State == ChangeState.Withdrawn)
                continue;

            if (open is { } before && TakesBack(linked[before], linked[i]))
            {
                linked[i] = linked[i] with { Recovers = linked[before].First };
                linked[before] = linked[before] with { RecoveredBy = linked[i].First };
                open = null;
                continue;
            }

            open = i;
        }

        return linked;
    }

    private static bool TakesBack(ChangePoint change, ChangePoint next) =>
        Math.Sign(change.Step) == -Math.Sign(next.Step) && Math.Abs(change.Step + next.Step) <= Math.Abs(change.Step) / 4;
}
