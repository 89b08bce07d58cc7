namespace Brrr.Suggesting;

/// <summary>A file that a commit changed.</summary>
/// <param name="Path">Path in CPython with forward slashes.</param>
/// <param name="Lines">Lines added and removed.</param>
internal sealed record TouchedFile(string Path, int Lines);
