using System.Runtime;

namespace Brrr.Cli;

/// <summary>Lets a build on top of another one end before the first garbage collection, which would come in its middle, take a tenth of its time and find little.</summary>
internal static class LateCollection
{
    /// <summary>Files of a site of which one more night allocates less than <see cref="Enough"/>; with more, waiting makes the collection that comes anyhow a long one.</summary>
    public const int MostFiles = 10_000;

    /// <summary>More than one more night allocates, bytes. Whatever needs more is collected as ever.</summary>
    private const long Enough = 200 << 20;

    /// <summary>What the computer must have for that to be little, as often as <see cref="Enough"/>.</summary>
    private const int Plenty = 8;

    /// <summary>Asks for it; nothing happens where it can't be had.</summary>
    public static void Ask()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < Plenty * Enough) return;
        try
        {
            GC.TryStartNoGCRegion(Enough, disallowFullBlockingGC: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // Another build in this process asked at the same time, or the heap may not grow so large.
        }
    }
}
