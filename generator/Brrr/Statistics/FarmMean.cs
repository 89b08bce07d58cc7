namespace Brrr.Statistics;

/// <summary>
/// The mean of several machines' estimates: L = mean, SE = sqrt(sum SE_i^2) / k, degrees of freedom by Satterthwaite (Biometrics Bulletin 2, 1946).
/// </summary>
internal static class FarmMean
{
    /// <summary>The farm's estimate from at least one machine's; provisional when one of them is.</summary>
    public static NightEstimate Of(ReadOnlySpan<NightEstimate> machines)
    {
        if (machines.IsEmpty)
            throw new ArgumentException("A farm has at least one machine.", nameof(machines));

        double sum = 0, variance = 0, denominator = 0;
        var provisional = false;
        foreach (var machine in machines)
        {
            var square = machine.StandardError * machine.StandardError;
            sum += machine.Value;
            variance += square;
            denominator += square * square / machine.DegreesOfFreedom;
            provisional |= machine.IsProvisional;
        }

        var freedom = denominator > 0 ? variance * variance / denominator : machines[0].DegreesOfFreedom;
        return new NightEstimate(sum / machines.Length, Math.Sqrt(variance) / machines.Length, freedom, provisional);
    }
}
