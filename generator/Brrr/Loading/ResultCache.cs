using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Brrr.Loading;

/// <summary>
/// What was extracted from files before, by their content. Each build that learns something adds one segment; segments never change. Nothing in it
/// is trusted without its checksum, and losing it costs time only. Several threads may use it, and several builds at once.
/// </summary>
internal sealed class ResultCache : IDisposable
{
    private readonly CacheFolder folder;
    private readonly IReadOnlyList<CacheSegment> segments;
    private readonly Dictionary<CacheKey, Place> known;
    private readonly bool[][] used;
    private readonly ConcurrentDictionary<CacheKey, bool> added = new();
    private readonly CacheSegmentWriter writer;
    private bool isClosed;

    private ResultCache(CacheFolder folder, CacheSegmentWriter writer)
    {
        (this.folder, this.writer) = (folder, writer);
        segments = folder.OpenSegments();
        used = [.. segments.Select(segment => new bool[segment.Entries.Length])];
        known = new Dictionary<CacheKey, Place>(used.Sum(records => records.Length));
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var entries = segments[segment].Entries;
            for (var record = 0; record < entries.Length; record++) known.TryAdd(entries[record].Key, new Place(segment, record));
        }
    }

    /// <summary>The texts of all records.</summary>
    public RecordTexts Texts { get; } = new();

    /// <summary>Whether the disk refused something.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Opens the cache of a folder, and makes it where there is none; null where nothing can be written there.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The cache disposes its writer.")]
    public static ResultCache? Open(string folder, ReadLimits limits)
    {
        try
        {
            var place = new CacheFolder(folder, limits);
            return new ResultCache(place, place.NewSegment());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What a record holds; null where there is none, or none that is whole, and when the cache is closed: then it must be found anew.</summary>
    public T? Find<T>(CacheKey key, Func<ReadOnlySpan<byte>, T> decode)
        where T : class => TryFind(key, decode, out var found) ? found : null;

    private bool TryFind<T>(CacheKey key, Func<ReadOnlySpan<byte>, T> decode, [MaybeNullWhen(false)] out T found)
    {
        found = default;
        if (isClosed) return false;
        if (!known.TryGetValue(key, out var place)) return TryFindOwn(key, decode, out found);
        var entry = segments[place.Segment].Entries[place.Record];
        var buffer = ArrayPool<byte>.Shared.Rent(entry.Length);
        try
        {
            var record = buffer.AsSpan(0, entry.Length);
            if (!segments[place.Segment].TryRead(entry, record)) return false;
            found = decode(record);
            used[place.Segment][place.Record] = true;
            return true;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or OverflowException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The same of what this build learnt.</summary>
    private bool TryFindOwn<T>(CacheKey key, Func<ReadOnlySpan<byte>, T> decode, [MaybeNullWhen(false)] out T found)
    {
        found = default;
        try
        {
            if (writer.Find(key) is not { } own) return false;
            found = decode(own);
            return true;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>Keeps a record. A disk that takes no more costs the next build time, not this one its result.</summary>
    public void Add(CacheKey key, Action<RecordWriter> write)
    {
        using var record = new RecordWriter();
        write(record);
        added.TryAdd(key, true);
        try
        {
            writer.Add(key, record.Bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
        }
    }

    /// <summary>The content of a file that was read before and has not changed since; null where that is not sure.</summary>
    public ContentId? ContentAt(FileStamp stamp) => TryFind(stamp.Key, record => new RecordReader(record).ReadId(), out var id) ? id : null;

    /// <summary>Notes the content of a file on disk, if it can be known again.</summary>
    public void Note(FileStamp stamp, ContentId content)
    {
        if (stamp.IsSafeAt(writer.Started)) Add(stamp.Key, record => record.Add(content));
    }

    /// <summary>Makes what this build learnt part of the cache, and keeps the cache within its bounds.</summary>
    public void Save()
    {
        if (HasFailed) return;
        try
        {
            if (writer.Finish() is not null) folder.KeepWithinBounds(IsUsed);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
        }
    }

    /// <summary>Drops all that this build did not use.</summary>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public void Prune()
    {
        writer.Finish();
        folder.Merge(IsUsed);
    }

    /// <summary>Whether this build asked for a record and got it, or added it. Details of a pair stay with the pair.</summary>
    private bool IsUsed(CacheKey key) => key.Kind == CacheKind.PairDetails ? IsUsed(key with { Kind = CacheKind.Pair }) : added.ContainsKey(key) || (known.TryGetValue(key, out var place) && used[place.Segment][place.Record]);

    public void Dispose()
    {
        isClosed = true;
        writer.Dispose();
        foreach (var segment in segments) segment.Dispose();
    }

    /// <summary>Where a record is: which of the segments, which of its entries.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Segment, int Record);
}
