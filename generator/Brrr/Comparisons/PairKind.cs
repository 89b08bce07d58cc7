namespace Brrr.Comparisons;

/// <summary>Whether a pair belongs to a series.</summary>
internal enum PairKind
{
    /// <summary>Part of its series: it counts in noise, change points and headline.</summary>
    Nightly,

    /// <summary>Measured by hand (a tag, a pull request, a maintenance branch): shown by itself.</summary>
    OnDemand,
}
