namespace Brrr.Tests.Snapshots;

/// <summary>Where a test's snapshots are.</summary>
/// <param name="Folder">Folder of the test's source.</param>
/// <param name="Name"><c>Class.Method</c>; a class stands in the file of its name.</param>
internal sealed record SnapshotPlace(string Folder, string Name)
{
    /// <summary>The place beside a source file.</summary>
    /// <exception cref="ArgumentException">The compiler gave no path that is there, as it does where paths are made deterministic.</exception>
    public static SnapshotPlace Of(string sourceFile, string method)
    {
        var folder = Path.GetDirectoryName(sourceFile);
        if (folder is null || !Directory.Exists(folder))
            throw new ArgumentException($"'{sourceFile}' is not where the test's source is; DeterministicSourcePaths must be false in the project", nameof(sourceFile));
        return new SnapshotPlace(folder, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
    }

    public string Verified(string extension) => Path.Combine(Folder, $"{Name}.verified{extension}");

    public string Received(string extension) => Path.Combine(Folder, $"{Name}.received{extension}");
}
