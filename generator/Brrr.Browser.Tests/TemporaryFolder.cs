namespace Brrr.Browser.Tests;

/// <summary>A new folder that goes when it is no longer needed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("brrr-browser-").FullName;

    /// <summary>A file or folder below; the folders above it are made.</summary>
    public string PathOf(params string[] parts)
    {
        var path = System.IO.Path.Combine([Path, .. parts]);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
