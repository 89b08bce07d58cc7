using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Brrr.Loading;

/// <summary>
/// One file of the cache. Records come first, small ones last, then their index, then a trailer that says where the index is; a checksum stands for each record
/// and for the index. A file that is cut, damaged or of another version is no segment; a damaged record is found when it is read.
/// </summary>
internal sealed class CacheSegment : IDisposable
{
    /// <summary>How files of this form are called.</summary>
    public const string Ending = ".cache";

    /// <summary>Offset, length and checksum of the index, and the mark.</summary>
    private const int TrailerBytes = sizeof(long) + sizeof(int) + sizeof(uint) + sizeof(ulong);

    private const ulong Mark = 0x3230_6568_6361_4362; // "bCache02"

    private readonly SafeFileHandle file;
    private readonly Index index;

    private CacheSegment(SafeFileHandle file, Index index)
    {
        this.file = file;
        this.index = index;
    }

    public CacheEntry[] Entries => index.Entries;

    /// <summary>Opens a file; null where it is none of this version.</summary>
    public static CacheSegment? Open(string path, string version)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var index = ReadIndex(file, version);
            return new CacheSegment(file, index);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or OverflowException)
        {
            file?.Dispose();
            return null;
        }
    }

    /// <summary>Whether records of a kind stand together and are held in memory: a build asks for one of each file, and each is too small to be read by itself.</summary>
    public static bool IsSmall(CacheKind kind) => kind == CacheKind.Place;

    /// <summary>Reads a record; false where it is not what was written.</summary>
    public bool TryRead(CacheEntry entry, Span<byte> record)
    {
        if (entry.Offset >= index.SmallOffset) index.Small.AsSpan((int)(entry.Offset - index.SmallOffset), entry.Length).CopyTo(record);
        else if (!Fill(file, record, entry.Offset)) return false;
        return Checksum.Of(record) == entry.Checksum;
    }

    public void Dispose() => file.Dispose();

    /// <summary>What stands behind the records.</summary>
    /// <param name="end">Takes it.</param>
    /// <param name="version">What the reader must be.</param>
    /// <param name="smallOffset">Where small records begin; their offsets are from there.</param>
    /// <param name="offset">Where they end.</param>
    /// <param name="entries">All records.</param>
    public static void WriteEnd(RecordWriter end, string version, long smallOffset, long offset, IReadOnlyCollection<CacheEntry> entries)
    {
        end.Add(version);
        end.Add(smallOffset);
        end.AddCount(entries.Count);
        foreach (var entry in entries)
        {
            end.Add((byte)entry.Key.Kind);
            end.Add(entry.Key.Id);
            end.Add(IsSmall(entry.Key.Kind) ? entry.Offset + smallOffset : entry.Offset);
            end.AddCount(entry.Length);
            end.Add((long)entry.Checksum);
        }

        var (length, checksum) = (end.Bytes.Length, Checksum.Of(end.Bytes));
        end.Add(offset);
        end.Add(((long)checksum << 32) | (uint)length);
        end.Add((long)Mark);
    }

    private static Index ReadIndex(SafeFileHandle file, string version)
    {
        var size = RandomAccess.GetLength(file);
        Span<byte> trailer = stackalloc byte[TrailerBytes];
        if (size < TrailerBytes || !Fill(file, trailer, size - TrailerBytes) || MemoryMarshal.Read<ulong>(trailer[16..]) != Mark) throw new InvalidDataException("no trailer");
        var offset = MemoryMarshal.Read<long>(trailer);
        var length = MemoryMarshal.Read<int>(trailer[8..]);
        if (offset < 0 || length < 0 || offset + length != size - TrailerBytes) throw new InvalidDataException("the index is not where it should be");
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var bytes = buffer.AsSpan(0, length);
            if (!Fill(file, bytes, offset) || Checksum.Of(bytes) != MemoryMarshal.Read<uint>(trailer[12..])) throw new InvalidDataException("the index is damaged");
            return ReadIndex(file, bytes, offset, version);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Index ReadIndex(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset, string version)
    {
        var index = new RecordReader(bytes);
        if (index.ReadText() != version) throw new InvalidDataException("another version");
        var small = new byte[offset - index.ReadLong()];
        if (!Fill(file, small, offset - small.Length)) throw new InvalidDataException("small records are missing");
        var count = index.ReadCount();
        var entries = index.Room<CacheEntry>(count);
        for (var i = 0; i < count; i++)
        {
            var key = new CacheKey((CacheKind)index.ReadByte(), index.ReadId());
            var entry = new CacheEntry(key, index.ReadLong(), index.ReadCount(), (uint)index.ReadLong());
            if (entry.Offset < 0 || entry.Offset + entry.Length > offset) throw new InvalidDataException("a record lies outside");
            entries[i] = entry;
        }

        return new Index(entries, small, offset - small.Length);
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

    /// <summary>What a segment holds in memory.</summary>
    /// <param name="Entries">Where all records are.</param>
    /// <param name="Small">The small ones, side by side.</param>
    /// <param name="SmallOffset">Where they are in the file.</param>
    private sealed record Index(CacheEntry[] Entries, byte[] Small, long SmallOffset);
}
