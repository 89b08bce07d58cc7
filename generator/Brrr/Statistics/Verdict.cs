namespace Brrr.Statistics;

/// <summary>What an interval says about a speedup.</summary>
internal enum Verdict
{
    /// <summary>The interval holds 1 and reaches beyond the margin: not known.</summary>
    Unclear,

    /// <summary>The interval lies above 1.</summary>
    Faster,

    /// <summary>The interval lies below 1.</summary>
    Slower,

    /// <summary>The interval holds 1 and lies within the margin of 1 %.</summary>
    Same,
}
