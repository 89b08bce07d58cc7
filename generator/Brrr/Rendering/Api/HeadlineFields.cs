using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>The farm's one number.</summary>
internal sealed class HeadlineFields(Headline headline)
{
    /// <summary>Geometric mean of the machines' latest speedups; above 1 the JIT is faster.</summary>
    public double Speedup { get; } = headline.Speedup.Value;

    /// <summary>95 % reproducibility interval, ratios.</summary>
    public double[] Interval { get; } = ApiText.Ratios(headline.Interval);

    /// <summary>"faster", "slower", "same" or "unclear".</summary>
    public string Verdict { get; } = ApiText.Name(headline.Verdict);

    /// <summary>The newest night that counts.</summary>
    public DateOnly Date { get; } = headline.Date;

    /// <summary>Machines that count.</summary>
    public int Machines { get; } = headline.Readings.Count;

    /// <summary>Machines that have a nightly series.</summary>
    public int MachinesInAll { get; } = headline.MachinesInAll;

    /// <summary>Ids of the pairs that count.</summary>
    public IReadOnlyList<string> Pairs { get; } = [.. headline.Comparisons.Select(comparison => comparison.Pair.Id)];
}
