using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Brrr.Loading;

/// <summary>
/// Writes a segment under a name of its own and gives it its place when it is whole: who is killed in between leaves a file that nobody reads.
/// Several threads may add.
/// </summary>
internal sealed class CacheSegmentWriter : IDisposable
{
    /// <summary>How unfinished files are called.</summary>
    public const string Ending = ".tmp";

    private readonly string folder;
    private readonly string version;
    private readonly string path;
    private readonly SafeFileHandle file;
    private readonly Lock gate = new();
    private readonly Dictionary<CacheKey, CacheEntry> entries = [];
    private readonly ArrayBufferWriter<byte> small = new();
    private long length;

    private CacheSegmentWriter(string folder, string version, string path, SafeFileHandle file)
    {
        (this.folder, this.version, this.path, this.file) = (folder, version, path, file);
        Started = File.GetLastWriteTimeUtc(path);
    }

    /// <summary>When writing began, by the clock of the file system.</summary>
    public DateTime Started { get; }

    public int Count => entries.Count;

    /// <exception cref="IOException">The folder can't be written.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The writer disposes its file.")]
    public static CacheSegmentWriter Create(string folder, string version)
    {
        Directory.CreateDirectory(folder);
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{number}{Ending}"));
            try
            {
                return new CacheSegmentWriter(folder, version, path, File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete));
            }
            catch (IOException) when (File.Exists(path) && number < 10_000)
            {
                // Another build that runs now, or one that was killed.
            }
        }
    }

    /// <summary>Adds a record; of two with one key the first stays.</summary>
    public void Add(CacheKey key, ReadOnlySpan<byte> record)
    {
        var checksum = Checksum.Of(record);
        long offset;
        lock (gate)
        {
            var isSmall = CacheSegment.IsSmall(key.Kind);
            offset = isSmall ? small.WrittenCount : length;
            if (!entries.TryAdd(key, new CacheEntry(key, offset, record.Length, checksum))) return;
            if (isSmall)
            {
                small.Write(record);
                return;
            }

            length += record.Length;
        }

        RandomAccess.Write(file, record, offset);
    }

    /// <summary>Reads a record that was added before, unfinished or not; null where there is none.</summary>
    public byte[]? Find(CacheKey key)
    {
        CacheEntry entry;
        lock (gate)
        {
            if (!entries.TryGetValue(key, out entry)) return null;
            if (CacheSegment.IsSmall(key.Kind)) return small.WrittenSpan.Slice((int)entry.Offset, entry.Length).ToArray();
        }

        var record = new byte[entry.Length];
        return RandomAccess.Read(file, record, entry.Offset) == record.Length && Checksum.Of(record) == entry.Checksum ? record : null;
    }

    /// <summary>Makes the segment whole, names it by its content, and gives its path; null where it would be empty.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone.</exception>
    public string? Finish()
    {
        if (entries.Count == 0) return null;
        using var end = new RecordWriter();
        var smallEnd = length + small.WrittenCount;
        CacheSegment.WriteEnd(end, version, length, smallEnd, entries.Values);
        RandomAccess.Write(file, small.WrittenSpan, length);
        RandomAccess.Write(file, end.Bytes, smallEnd);
        var place = Path.Combine(folder, ContentId.OfBlob(end.Bytes) + CacheSegment.Ending);
        File.Move(path, place, overwrite: true);
        return place;
    }

    /// <summary>Removes what was not finished.</summary>
    public void Dispose()
    {
        file.Dispose();
        File.Delete(path);
    }
}
