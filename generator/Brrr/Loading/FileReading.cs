using Brrr.Results;

namespace Brrr.Loading;

/// <summary>A results file and what came of reading it: either a suite or the reason why there is none.</summary>
/// <param name="File">The file.</param>
/// <param name="Reading">The suite; null where there is none.</param>
/// <param name="Fault">Why there is none; null where there is one.</param>
/// <param name="Content">Git's name for the file's bytes; null where nobody asked for it.</param>
/// <param name="IsFromCache">Whether the file was not read, because a file with these bytes was read before.</param>
internal sealed record FileReading(ResultFile File, SuiteReading? Reading, BrrrException? Fault, string? Content = null, bool IsFromCache = false)
{
    /// <summary>Whether another reading of the same bytes must give the same: a disk that fails may do better next time.</summary>
    public bool IsOfContent => Fault?.InnerException is not (IOException or UnauthorizedAccessException);

    /// <summary>Reads the file. What was read of a file that changes meanwhile is of neither the old nor the new one.</summary>
    public static FileReading Of(ResultFile file, ReadLimits limits)
    {
        var before = StampOf(file);
        var reading = Read(file, limits);
        return StampOf(file) == before ? reading : new FileReading(file, null, Changed());
    }

    private static FileReading Read(ResultFile file, ReadLimits limits)
    {
        try
        {
            return new FileReading(file, PyperfReader.Read(file.Open, limits), null);
        }
        catch (BrrrException fault)
        {
            return new FileReading(file, null, fault);
        }
    }

    /// <summary>Null for a file of an object database, which never changes, and for one that is gone.</summary>
    private static FileStamp? StampOf(ResultFile file)
    {
        try
        {
            return file.Stamp is { } stamp ? FileStamp.Of(stamp.Path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static BrrrException Changed() =>
        new("", "changed while it was read", "build again when it is written to its end", new IOException("the file changed"));
}
