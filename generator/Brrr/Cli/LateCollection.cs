using System.Runtime;

namespace Brrr.Cli;

/// <summary>
/// Lets a build on top of another one end before the first garbage collection: a collection in its middle finds little, and copies all that the build knows of
/// the nights before.
/// </summary>
internal static class LateCollection
{
    /// <summary>What one more night allocates for each file of the site, bytes, and a little more.</summary>
    private const int BytesOfFile = 20 << 10;

    /// <summary>What it allocates on the smallest site, bytes.</summary>
    private const long Least = 200 << 20;

    /// <summary>So that the whole process stays below a gigabyte. Whatever needs more is collected as ever.</summary>
    private const long Most = 850 << 20;

    /// <summary>What the computer must have for that to be little, as often as is asked for.</summary>
    private const int Plenty = 8;

    /// <summary>Asks for it; nothing happens where it can't be had, and where no file is known: all of a site is too much.</summary>
    /// <param name="files">How many files of the site are known.</param>
    public static void Ask(int files)
    {
        var enough = Math.Clamp(files * (long)BytesOfFile, Least, Most);
        if (files == 0 || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < Plenty * enough) return;
        try
        {
            GC.TryStartNoGCRegion(enough, disallowFullBlockingGC: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // Another build in this process asked at the same time, or the heap may not grow so large.
        }
    }
}
