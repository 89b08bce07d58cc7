namespace Brrr.Tests;

/// <summary>An empty folder that goes with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("brrr-test-");

    /// <summary>Absolute path.</summary>
    public string Root => folder.FullName;

    /// <summary>Absolute path of something in it, given with forward slashes.</summary>
    public string At(string path) => Path.Combine([Root, .. path.Split('/')]);

    /// <summary>Writes a text file, and the folders above it.</summary>
    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, and the folders above it.</summary>
    public string Write(string path, byte[] bytes)
    {
        var place = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? Root);
        File.WriteAllBytes(place, bytes);
        return place;
    }

    /// <summary>With what git made in it: its objects are read-only, and Windows deletes no such files.</summary>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories)) file.Attributes = FileAttributes.Normal;
        }

        folder.Delete(recursive: true);
    }
}
