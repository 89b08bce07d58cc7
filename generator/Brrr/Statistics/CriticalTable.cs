namespace Brrr.Statistics;

/// <summary>
/// Student's critical values of one two-sided tail for whole degrees of freedom, computed once, because a detector asks a hundred thousand times.
/// </summary>
internal sealed class CriticalTable
{
    private const int Largest = 150;

    private readonly double[] values = new double[Largest + 1];

    /// <summary>The table of a two-sided tail.</summary>
    public CriticalTable(double tail)
    {
        Tail = tail;
        values[0] = double.PositiveInfinity;
        for (var freedom = 1; freedom <= Largest; freedom++)
            values[freedom] = StudentT.Critical(tail, freedom);
    }

    /// <summary>The two-sided tail.</summary>
    public double Tail { get; }

    /// <summary>The critical value; infinite at 0 degrees of freedom, and that of 150 beyond, which is hardly larger.</summary>
    public double this[int degreesOfFreedom] => values[Math.Min(degreesOfFreedom, Largest)];
}
