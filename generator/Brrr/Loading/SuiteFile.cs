using System.IO.Compression;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>A pyperf file by any name, as a person names it on the command line.</summary>
internal static class SuiteFile
{
    /// <summary>Reads it, packed or not.</summary>
    /// <exception cref="BrrrException">It can't be used.</exception>
    public static SuiteReading Read(string path, ReadLimits limits)
    {
        if (!File.Exists(path)) throw new BrrrException(path, "there is no such file", "name one that is there");
        try
        {
            return PyperfReader.Read(() => Open(path), limits);
        }
        catch (BrrrException fault)
        {
            throw new BrrrException(fault.Where.Length > 0 ? $"{path}: {fault.Where}" : path, fault.What, fault.Remedy, fault);
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller disposes the stream, and the stream its source.")]
    private static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
