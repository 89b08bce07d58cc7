using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Lists a directory of results on this computer.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    /// <summary>The directories of a folder whose names begin in a certain way.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="prefix">How the names begin.</param>
    /// <param name="workTree">What git knows of the folder; null outside git.</param>
    public static IEnumerable<ListedDirectory> Directories(string folder, string prefix, WorkTree? workTree) =>
        Directory.EnumerateDirectories(folder, prefix + "*", Everything).Select(directory => Of(directory, workTree));

    private static ListedDirectory Of(string directory, WorkTree? workTree) => new(
        Path.GetFileName(directory),
        StateOf(directory),
        () => new DirectoryInfo(directory).EnumerateFiles("*", Everything).Select(file => FileOf(file, workTree)));

    private static ListedFile FileOf(FileInfo file, WorkTree? workTree)
    {
        var (path, state) = (file.FullName, StateOf(file));
        return new ListedFile(
            file.Name,
            state,
            workTree?.BlobOf(path),
            workTree?.CommitOf(path),
            state == ListedState.Plain ? FileStamp.Of(file) : null,
            () => Open(path));
    }

    /// <summary>The same of what was looked at once: its stamp comes from the same look.</summary>
    private static ListedState StateOf(FileInfo file)
    {
        try
        {
            if (!file.Exists && file.LinkTarget is null) return ListedState.Lost;
            return file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? ListedState.Link : ListedState.Plain;
        }
        catch (IOException)
        {
            return ListedState.Lost;
        }
    }

    /// <summary>Links could lead out of the source, so they are not followed.</summary>
    private static ListedState StateOf(string path)
    {
        try
        {
            return File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint) ? ListedState.Link : ListedState.Plain;
        }
        catch (IOException)
        {
            return ListedState.Lost;
        }
    }

    /// <summary>A pipe or a device has no length either, and opening one would wait for ever.</summary>
    private static FileStream Open(string file) => new FileInfo(file).Length > 0
        ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1)
        : throw new BrrrException("", "is empty: 0 bytes", "run the benchmarks again, or remove the file");
}
