using System.IO.Enumeration;

namespace Brrr.Loading;

/// <summary>Lists directories of results on this computer, and looks at each file once.</summary>
/// <param name="folder">Path of the folder that they are in.</param>
/// <param name="workTree">What git knows of the folder; null outside git.</param>
internal sealed class FolderListing(string folder, WorkTree? workTree)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string folder = Path.GetFullPath(folder);

    /// <summary>The directories whose names begin in a certain way.</summary>
    /// <param name="prefix">How the names begin.</param>
    public IEnumerable<ListedDirectory> Directories(string prefix)
    {
        Func<string, IEnumerable<ListedFile>> filesOf = Files;
        return new FileSystemEnumerable<ListedDirectory>(folder, (ref FileSystemEntry entry) => new ListedDirectory(entry.FileName.ToString(), StateOf(ref entry), filesOf), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory && entry.FileName.StartsWith(prefix, NamesAreCompared),
        };
    }

    /// <summary>As this computer's file system is likely to do it.</summary>
    private static StringComparison NamesAreCompared => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private IEnumerable<ListedFile> Files(string directory)
    {
        var path = Path.GetFullPath(Path.Join(folder, directory));
        return new FileSystemEnumerable<ListedFile>(path, (ref FileSystemEntry entry) => FileOf(path, ref entry), Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
        };
    }

    private ListedFile FileOf(string directory, ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        var state = IsFound(ref entry) ? StateOf(entry.Attributes) : StateOf(new FileInfo(entry.ToFullPath()));
        var stamp = state == ListedState.Plain ? new FileStamp(directory, name, entry.Length, entry.LastWriteTimeUtc.UtcDateTime, entry.CreationTimeUtc.UtcDateTime) : null;
        return new ListedFile(
            name,
            state,
            workTree?.BlobOf(entry.ToFullPath()),
            workTree?.CommitOf(entry.ToFullPath()),
            stamp,
            stamp is null ? static () => Stream.Null : stamp.Open);
    }

    /// <summary>What has a length was found; all that can't be looked at has none, and an entry does not say why.</summary>
    private static bool IsFound(ref FileSystemEntry entry) => entry.Length > 0;

    private static ListedState StateOf(FileInfo file)
    {
        try
        {
            return file.Exists || file.LinkTarget is not null ? StateOf(file.Attributes) : ListedState.Lost;
        }
        catch (IOException)
        {
            return ListedState.Lost;
        }
    }

    private static ListedState StateOf(ref FileSystemEntry directory)
    {
        try
        {
            return StateOf(IsFound(ref directory) ? directory.Attributes : File.GetAttributes(directory.ToFullPath()));
        }
        catch (IOException)
        {
            return ListedState.Lost;
        }
    }

    /// <summary>Links could lead out of the source, so they are not followed.</summary>
    private static ListedState StateOf(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint) ? ListedState.Link : ListedState.Plain;
}
