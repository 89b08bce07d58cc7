namespace Brrr.Site.Charts;

/// <summary>What a moment on the time axis stands for.</summary>
internal enum ChartMarkKind
{
    /// <summary>The machine, compiler or suite changed.</summary>
    Epoch,

    /// <summary>Something people noted.</summary>
    Event,

    /// <summary>A change point that was found.</summary>
    Change,
}
