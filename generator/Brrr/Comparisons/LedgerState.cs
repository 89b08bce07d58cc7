namespace Brrr.Comparisons;

/// <summary>What became of a build that should have a result.</summary>
internal enum LedgerState
{
    /// <summary>Read whole.</summary>
    Present,

    /// <summary>Expected, and not there.</summary>
    Missing,

    /// <summary>Read, without some of its benchmarks.</summary>
    Partial,

    /// <summary>There, and not readable.</summary>
    Broken,

    /// <summary>A later run of the same build counts.</summary>
    Superseded,

    /// <summary>Its owner withholds it.</summary>
    Withheld,
}
