namespace Brrr.Pyperf;

/// <summary>What a benchmark's values count. pyperf knows these three and no others.</summary>
internal enum Unit
{
    /// <summary>Seconds per loop iteration.</summary>
    Second,

    /// <summary>Bytes.</summary>
    Byte,

    /// <summary>A plain count.</summary>
    Integer,
}
