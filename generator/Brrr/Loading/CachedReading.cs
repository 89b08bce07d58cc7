using System.Buffers;
using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>
/// Reads results files, and none twice: a file whose content is known is not opened, or is opened to learn its content's id only. What a known file says of
/// itself is found at once, its values when they are asked for.
/// </summary>
/// <param name="limits">What one file may ask for.</param>
/// <param name="cache">What is known, and learns the rest.</param>
/// <param name="keepsValues">Whether the values of files that are read stay in memory.</param>
internal sealed class CachedReading(ReadLimits limits, ResultCache cache, bool keepsValues = true)
{
    public FileReading Of(ResultFile file)
    {
        if (file.Blob is { } blob) return Find(file, ContentId.Parse(blob)) ?? Keep(FileReading.Of(file, limits), file, ContentId.Parse(blob));
        try
        {
            return OfPlace(file) ?? FileReading.Of(file, limits);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The reader says it in its own words.
            return FileReading.Of(file, limits);
        }
    }

    /// <summary>Null for a file that is empty or too large to be held in memory, or changes while it is read.</summary>
    private FileReading? OfPlace(ResultFile file)
    {
        if (file.Stamp is not { } stamp) return null;
        if (cache.ContentAt(stamp) is { } known && Find(file, known) is { } found) return found;
        if (stamp.Length == 0 || stamp.Length > limits.Bytes) return null;

        var length = (int)stamp.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length + 1);
        try
        {
            using (var stream = file.OpenRaw())
            {
                if (stream.ReadAtLeast(buffer.AsSpan(0, length + 1), length + 1, throwOnEndOfStream: false) != length) return null;
            }

            if (FileStamp.Of(stamp.Path) != stamp) return null;
            var content = ContentId.OfBlob(buffer.AsSpan(0, length));
            cache.Note(stamp, content);
            return Find(file, content) ?? Keep(InMemory(file, buffer, length), file, content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private FileReading? Find(ResultFile file, ContentId content) =>
        cache.Find(KeyOf(file, content), record =>
        {
            var (reading, fault) = SuiteRecord.Read(record, cache.Texts, () => ValuesOf(file, content));
            return new FileReading(file, reading, fault, content.ToString(), IsFromCache: true);
        });

    private FileReading Keep(FileReading reading, ResultFile file, ContentId content)
    {
        if (!reading.IsOfContent) return reading with { File = file };
        cache.Add(KeyOf(file, content), record => SuiteRecord.Write(record, reading.Reading, reading.Fault));
        var named = reading with { File = file, Content = content.ToString() };
        if (reading.Reading is not { Suite: { } suite } whole) return named;
        cache.Add(CacheKey.OfValues(content, file.Name.IsCompressed), record => SuiteRecord.WriteValues(record, suite.Benchmarks));
        return keepsValues ? named : named with { Reading = whole with { Suite = WithoutValues(suite, file, content) } };
    }

    /// <summary>Apart from its caller, whose closures hold the values.</summary>
    private BenchmarkSuite WithoutValues(BenchmarkSuite suite, ResultFile file, ContentId content) =>
        new(suite.Metadata, () => ValuesOf(file, content), suite.Started, suite.Ended);

    /// <summary>The values of a file that was read before: from the cache, or from the file once more.</summary>
    /// <exception cref="BrrrException">They are lost: the cache does not have them, and the file has changed since.</exception>
    private IReadOnlyList<Benchmark> ValuesOf(ResultFile file, ContentId content) =>
        cache.Find(CacheKey.OfValues(content, file.Name.IsCompressed), SuiteRecord.ReadValues) ?? ReadAgain(file, content);

    private IReadOnlyList<Benchmark> ReadAgain(ResultFile file, ContentId content)
    {
        using var bytes = new MemoryStream();
        using (var stream = file.OpenRaw()) stream.CopyTo(bytes);
        var (buffer, length) = (bytes.GetBuffer(), (int)bytes.Length);
        return ContentId.OfBlob(buffer.AsSpan(0, length)) == content && InMemory(file, buffer, length).Reading is { } reading
            ? reading.Suite.Benchmarks
            : throw new BrrrException(file.Path, "changed while the site was built from it", "let nothing change the results meanwhile, and build again");
    }

    /// <summary>Bytes in memory no longer change with the file's place.</summary>
    private FileReading InMemory(ResultFile file, byte[] buffer, int length) =>
        FileReading.Of(file with { Stamp = null, OpenRaw = () => new MemoryStream(buffer, 0, length, writable: false, publiclyVisible: true) }, limits);

    private static CacheKey KeyOf(ResultFile file, ContentId content) => CacheKey.Of(content, file.Name.IsCompressed);
}
