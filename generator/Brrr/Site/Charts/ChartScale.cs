namespace Brrr.Site.Charts;

/// <summary>What a chart's values mean, and with it which way is up: faster always is.</summary>
internal enum ChartScale
{
    /// <summary>A ratio of times, base over head; above 1 is faster and up.</summary>
    Speedup,

    /// <summary>Seconds per loop; fewer is faster and up.</summary>
    Seconds,

    /// <summary>Head over base of a cost such as memory; more is up.</summary>
    Cost,
}
