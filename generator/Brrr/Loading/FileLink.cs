namespace Brrr.Loading;

/// <summary>Symbolic links that lead out of the folder that they stand in: whoever may commit one could show any file of this computer.</summary>
internal static class FileLink
{
    /// <summary>What is said of one.</summary>
    public const string What = "is a link that leads out of its folder, and such links are not followed";

    /// <summary>What to do about it.</summary>
    public const string Remedy = "put what it points to in its place";

    /// <summary>Whether a file or folder is such a link; a link to nowhere is none.</summary>
    /// <param name="path">Of the file or folder.</param>
    public static bool LeadsOut(string path)
    {
        FileSystemInfo here = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (here.LinkTarget is null || here.ResolveLinkTarget(returnFinalTarget: true) is not { } target) return false;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
        return !target.FullName.StartsWith(folder, StringComparison.Ordinal);
    }
}
