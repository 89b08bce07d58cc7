using System.IO.Compression;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>A file that pyperf wrote and a build would accept.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Json">Its bytes, unpacked.</param>
/// <param name="Content">What is in it.</param>
internal sealed record MeasuredFile(string Path, byte[] Json, SuiteReading Content)
{
    private const string Revision = " revision ";

    /// <summary>The commit that the file itself says it measured; null where it does not.</summary>
    public string? MeasuredCommit
    {
        get
        {
            var version = Content.Suite.Metadata.PythonVersion ?? "";
            var at = version.IndexOf(Revision, StringComparison.Ordinal);
            return at < 0 ? null : version[(at + Revision.Length)..].Split(' ')[0];
        }
    }

    /// <exception cref="BrrrException">It can't be used, with the reason.</exception>
    public static MeasuredFile Read(string path, ReadLimits limits)
    {
        var content = SuiteFile.Read(path, limits);
        try
        {
            return new MeasuredFile(path, Unpacked(path), content);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new BrrrException(path, "can't be read: " + fault.Message, "let this user read it", fault);
        }
    }

    /// <summary>The bytes of the result that it becomes, which are read once more before anybody relies on them.</summary>
    /// <exception cref="BrrrException">What would be written can't be read.</exception>
    public byte[] WithOrigin(ResultOrigin origin, bool isCompressed, ReadLimits limits)
    {
        var json = RootEntries.Put(Json, origin.Metadata);
        var written = PyperfReader.Read(() => new MemoryStream(json, writable: false), limits).Suite;
        var lost = origin.Metadata.Where(entry => written.Metadata[entry.Key] != entry.Value).Select(entry => entry.Key).FirstOrDefault();
        if (lost is not null || written.Benchmarks.Count != Content.Suite.Benchmarks.Count)
            throw new BrrrException(Path, $"would not be read as it was measured ({lost ?? "its benchmarks"})", "this is a fault of brrr; please report it with the file");
        return isCompressed ? Packed(json) : json;
    }

    private static byte[] Unpacked(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return File.ReadAllBytes(path);
        using var file = File.OpenRead(path);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var json = new MemoryStream();
        gzip.CopyTo(json);
        return json.ToArray();
    }

    private static byte[] Packed(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(json);
        return packed.ToArray();
    }
}
