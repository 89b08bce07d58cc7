namespace Brrr.Statistics;

/// <summary>
/// Whether the newest runs, too few for the search, already stand apart from the level before: their mean by the step asked for and by 5 sigma of the noise
/// between nights, and each of them by at least half of that, so that one wild night is not two.
/// </summary>
internal static class ProvisionalTest
{
    /// <summary>
    /// The step of a tail that stands apart; null where it does not.
    /// </summary>
    /// <param name="level">The runs of the level before, at least one.</param>
    /// <param name="tail">The newest runs, at least one.</param>
    /// <param name="differences">Consecutive differences before the tail.</param>
    /// <param name="assumed">The noise to assume where they are too few; null: none, so nothing stands apart.</param>
    /// <param name="rules">The thresholds.</param>
    public static ProvisionalStep? Of(
        ReadOnlySpan<double> level, ReadOnlySpan<double> tail, ReadOnlySpan<double> differences, double? assumed, ChangePointRules rules)
    {
        var before = Moments.Of(level).Mean;
        var step = Moments.Of(tail).Mean - before;
        if (Math.Abs(step) < rules.LeastProvisionalStep)
            return null;

        foreach (var value in tail)
        {
            if ((value - before) * Math.Sign(step) < Math.Abs(step) / 2)
                return null;
        }

        var isKnown = differences.Length >= rules.FewestDifferences;
        if (!isKnown && (!rules.AssumesNoise || assumed is null))
            return null;

        var sigma = isKnown ? NightNoise.SigmaOf(differences) : Math.Max(NightNoise.LeastAssumed, assumed ?? 0);
        var z = Math.Abs(step) / (sigma * Math.Sqrt(1.0 / tail.Length + 1.0 / level.Length));
        var freedom = isKnown ? differences.Length - 1 : NightNoise.Fewest - 1;
        return z > (rules.Provisional is { } critical ? critical[freedom] : 5) ? new ProvisionalStep(step, StudentT.TwoSidedTail(z, freedom)) : null;
    }
}
