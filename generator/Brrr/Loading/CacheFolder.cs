using System.Buffers;

namespace Brrr.Loading;

/// <summary>The segments of a cache on disk: how many there are, how large they may grow, and how they become one.</summary>
internal sealed class CacheFolder
{
    /// <summary>Raised with each change of <see cref="PyperfReader"/> or <see cref="SuiteRecord"/> that gives other records for the same bytes.</summary>
    public const int ExtractionVersion = 4;

    /// <summary>Segments above which they are merged: each costs the start of a build a file to open.</summary>
    public const int MostSegments = 24;

    /// <summary>Bytes above which only what the last build used is kept.</summary>
    public const long LargestSize = 1L << 30;

    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private readonly string path;
    private readonly string version;

    /// <param name="path">The folder.</param>
    /// <param name="limits">What a file might ask for when it was read: with other limits it might have another fault.</param>
    public CacheFolder(string path, ReadLimits limits)
    {
        this.path = path;
        version = FormattableString.Invariant($"{ExtractionVersion} {limits.Bytes} {limits.TokenBytes} {limits.Depth} {limits.Benchmarks} {limits.Values} {limits.NameCharacters} {limits.Tags}");
    }

    public CacheSegmentWriter NewSegment() => CacheSegmentWriter.Create(path, version);

    /// <summary>All whole segments of this version, the newest first: where two know the same, the newer may have mended the older.</summary>
    public IReadOnlyList<CacheSegment> OpenSegments() => [.. Files().Select(file => CacheSegment.Open(file.FullName, version)).OfType<CacheSegment>()];

    /// <summary>Counts files, bytes and records by their kind.</summary>
    public CacheSize Measure()
    {
        var files = Files();
        var segments = OpenSegments();
        var keys = segments.SelectMany(segment => segment.Entries).Select(entry => entry.Key).ToHashSet();
        foreach (var segment in segments) segment.Dispose();
        return new CacheSize(files.Count, files.Sum(file => file.Length), keys.Count(key => key.Kind is CacheKind.Plain or CacheKind.Packed), keys.Count);
    }

    /// <summary>Merges where there are too many segments, without what was found of series before their newest nights; where they are too large, keeps only what was used.</summary>
    public void KeepWithinBounds(Func<CacheKey, bool> isUsed)
    {
        var files = Files();
        if (files.Sum(file => file.Length) > LargestSize) Merge(isUsed);
        else if (files.Count > MostSegments) Merge(key => key.Kind != CacheKind.Series || isUsed(key));
    }

    /// <summary>
    /// Writes the records that are wanted and whole into one segment, then removes all others. Another build that reads them meanwhile goes on with
    /// its open files; what it adds stays.
    /// </summary>
    public void Merge(Func<CacheKey, bool> wanted)
    {
        var files = Files();
        using var merged = NewSegment();
        foreach (var file in files)
        {
            using var segment = CacheSegment.Open(file.FullName, version);
            foreach (var entry in segment?.Entries ?? []) Copy(segment, entry, merged, wanted);
        }

        var place = merged.Finish();
        foreach (var file in files.Where(file => file.FullName != place)) File.Delete(file.FullName);
        foreach (var file in new DirectoryInfo(path).EnumerateFiles("*" + CacheSegmentWriter.Ending).Where(file => file.LastWriteTimeUtc < merged.Started - Abandoned))
            file.Delete();
    }

    private static void Copy(CacheSegment? segment, CacheEntry entry, CacheSegmentWriter merged, Func<CacheKey, bool> wanted)
    {
        if (!wanted(entry.Key)) return;
        var buffer = ArrayPool<byte>.Shared.Rent(entry.Length);
        if (segment?.TryRead(entry, buffer.AsSpan(0, entry.Length)) == true) merged.Add(entry.Key, buffer.AsSpan(0, entry.Length));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private List<FileInfo> Files() => Directory.Exists(path)
        ? [.. new DirectoryInfo(path).EnumerateFiles("*" + CacheSegment.Ending).OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal)]
        : [];
}
