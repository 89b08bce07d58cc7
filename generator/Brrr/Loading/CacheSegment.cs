using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Brrr.Loading;

/// <summary>
/// One file of the cache. Records come first, then their index, then a trailer that says where the index is; a checksum stands for each record and
/// for the index. A file that is cut, damaged or of another version is no segment; a damaged record is found when it is read.
/// </summary>
internal sealed class CacheSegment : IDisposable
{
    /// <summary>How files of this form are called.</summary>
    public const string Ending = ".cache";

    /// <summary>Offset, length and checksum of the index, and the mark.</summary>
    private const int TrailerBytes = sizeof(long) + sizeof(int) + sizeof(uint) + sizeof(ulong);

    private const ulong Mark = 0x3130_6568_6361_4362; // "bCache01"

    private readonly SafeFileHandle file;

    private CacheSegment(SafeFileHandle file, CacheEntry[] entries)
    {
        this.file = file;
        Entries = entries;
    }

    public CacheEntry[] Entries { get; }

    /// <summary>Opens a file; null where it is none of this version.</summary>
    public static CacheSegment? Open(string path, string version)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var entries = ReadIndex(file, version);
            return new CacheSegment(file, entries);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or OverflowException)
        {
            file?.Dispose();
            return null;
        }
    }

    /// <summary>Reads a record; false where it is not what was written.</summary>
    public bool TryRead(CacheEntry entry, Span<byte> record) => Fill(file, record, entry.Offset) && Checksum.Of(record) == entry.Checksum;

    public void Dispose() => file.Dispose();

    /// <summary>What stands behind the records.</summary>
    public static void WriteEnd(RecordWriter end, string version, long offset, IReadOnlyCollection<CacheEntry> entries)
    {
        end.Add(version);
        end.AddCount(entries.Count);
        foreach (var entry in entries)
        {
            end.Add((byte)entry.Key.Kind);
            end.Add(entry.Key.Id);
            end.Add(entry.Offset);
            end.AddCount(entry.Length);
            end.Add((long)entry.Checksum);
        }

        var (length, checksum) = (end.Bytes.Length, Checksum.Of(end.Bytes));
        end.Add(offset);
        end.Add(((long)checksum << 32) | (uint)length);
        end.Add((long)Mark);
    }

    private static CacheEntry[] ReadIndex(SafeFileHandle file, string version)
    {
        var size = RandomAccess.GetLength(file);
        Span<byte> trailer = stackalloc byte[TrailerBytes];
        if (size < TrailerBytes || !Fill(file, trailer, size - TrailerBytes) || MemoryMarshal.Read<ulong>(trailer[16..]) != Mark) throw new InvalidDataException("no trailer");
        var offset = MemoryMarshal.Read<long>(trailer);
        var length = MemoryMarshal.Read<int>(trailer[8..]);
        if (offset < 0 || length < 0 || offset + length != size - TrailerBytes) throw new InvalidDataException("the index is not where it should be");
        var bytes = new byte[length];
        if (!Fill(file, bytes, offset) || Checksum.Of(bytes) != MemoryMarshal.Read<uint>(trailer[12..])) throw new InvalidDataException("the index is damaged");

        var index = new RecordReader(bytes);
        if (index.ReadText() != version) throw new InvalidDataException("another version");
        var count = index.ReadCount();
        var entries = index.Room<CacheEntry>(count);
        for (var i = 0; i < count; i++)
        {
            var key = new CacheKey((CacheKind)index.ReadByte(), index.ReadId());
            var entry = new CacheEntry(key, index.ReadLong(), index.ReadCount(), (uint)index.ReadLong());
            if (entry.Offset < 0 || entry.Offset + entry.Length > offset) throw new InvalidDataException("a record lies outside");
            entries[i] = entry;
        }

        return entries;
    }

    private static bool Fill(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        for (int read; bytes.Length > 0; bytes = bytes[read..], offset += read)
        {
            read = RandomAccess.Read(file, bytes, offset);
            if (read == 0) return false;
        }

        return true;
    }
}
