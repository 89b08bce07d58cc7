using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>A results file that a source holds, before it is read.</summary>
/// <param name="Path">Path within the source with forward slashes.</param>
/// <param name="Name">What its name says.</param>
/// <param name="Directory">What its directory's name says.</param>
/// <param name="Blob">Id of the git blob; null outside git and for what is not committed.</param>
/// <param name="DataCommit">Commit that last changed the file; null where that is not known.</param>
/// <param name="Stamp">By what it was known again on this computer when it was listed, with its absolute path; null in an object database.</param>
/// <param name="OpenRaw">Opens its bytes.</param>
internal sealed record ResultFile(string Path, ResultName Name, ResultDirectory Directory, string? Blob, string? DataCommit, FileStamp? Stamp, Func<Stream> OpenRaw)
{
    /// <summary>Opens its JSON, unpacked.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller disposes the stream, and the stream its source.")]
    public Stream Open() => Name.IsCompressed ? new GZipStream(OpenRaw(), CompressionMode.Decompress) : OpenRaw();
}
