namespace Brrr.Loading;

/// <summary>A file of a directory of results, on disk or in an object database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">What stands behind the name.</param>
/// <param name="Blob">Id of the git blob; null outside git.</param>
/// <param name="DataCommit">Commit that last changed it; null where that is not known.</param>
/// <param name="Stamp">By what it is known again without reading it, with its absolute path; null in an object database.</param>
/// <param name="Open">Opens its bytes; nobody opens what is not plain.</param>
internal sealed record ListedFile(string Name, ListedState State, string? Blob, string? DataCommit, FileStamp? Stamp, Func<Stream> Open);
