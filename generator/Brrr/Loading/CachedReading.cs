using System.Buffers;

namespace Brrr.Loading;

/// <summary>Reads results files, and none twice: a file whose content is known is not opened, or is opened to learn its content's id only.</summary>
internal static class CachedReading
{
    public static FileReading Of(ResultFile file, ReadLimits limits, ResultCache? cache)
    {
        if (cache is null) return FileReading.Of(file, limits);
        if (file.Blob is { } blob) return Find(file, ContentId.Parse(blob), cache) ?? Keep(FileReading.Of(file, limits), ContentId.Parse(blob), cache);
        try
        {
            return OfPlace(file, limits, cache) ?? FileReading.Of(file, limits);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The reader says it in its own words.
            return FileReading.Of(file, limits);
        }
    }

    /// <summary>Null for a file that is empty or too large to be held in memory, or changes while it is read.</summary>
    private static FileReading? OfPlace(ResultFile file, ReadLimits limits, ResultCache cache)
    {
        if (file.Place is not { } place) return null;
        var stamp = FileStamp.Of(place);
        if (cache.ContentAt(stamp) is { } known && Find(file, known, cache) is { } found) return found;
        if (stamp.Length == 0 || stamp.Length > limits.Bytes) return null;

        var length = (int)stamp.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length + 1);
        try
        {
            using (var stream = file.OpenRaw())
            {
                if (stream.ReadAtLeast(buffer.AsSpan(0, length + 1), length + 1, throwOnEndOfStream: false) != length) return null;
            }

            if (FileStamp.Of(place) != stamp) return null;
            var content = ContentId.OfBlob(buffer.AsSpan(0, length));
            cache.Note(stamp, content);
            return Find(file, content, cache) ?? Keep(FileReading.Of(file with { OpenRaw = () => new MemoryStream(buffer, 0, length, writable: false) }, limits), content, cache) with { File = file };
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static FileReading? Find(ResultFile file, ContentId content, ResultCache cache) =>
        cache.Find(CacheKey.Of(content, file.Name.IsCompressed), record =>
        {
            var (reading, fault) = SuiteRecord.Read(record);
            return new FileReading(file, reading, fault, IsFromCache: true);
        });

    private static FileReading Keep(FileReading reading, ContentId content, ResultCache cache)
    {
        if (reading.IsOfContent) cache.Add(CacheKey.Of(content, reading.File.Name.IsCompressed), record => SuiteRecord.Write(record, reading.Reading, reading.Fault));
        return reading;
    }
}
