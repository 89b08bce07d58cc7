using System.IO.Enumeration;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Brrr.Rendering;

/// <summary>
/// What is in the folder of a site before it is written, each looked at once. Symbolic links are not followed: none is ours, and each would lead writing and
/// removing out of the folder.
/// </summary>
internal sealed class OutputFolder
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    private readonly string root;
    private readonly Dictionary<string, FoundFile> files = new(StringComparer.Ordinal);
    private readonly List<string> folders = [];
    private readonly List<string> links = [];
    private ExceptionDispatchInfo? fault;

    private OutputFolder(string root) => this.root = Path.TrimEndingDirectorySeparator(root);

    /// <summary>Looks. Nothing is in a folder that is not there; one that can't be looked through says why when it is to be written.</summary>
    /// <param name="root">Absolute path of the folder.</param>
    public static OutputFolder Of(string root)
    {
        var folder = new OutputFolder(root);
        try
        {
            if (Directory.Exists(root)) folder.Look();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            folder.fault = ExceptionDispatchInfo.Capture(fault);
        }

        return folder;
    }

    /// <summary>Whether a file is there as it was written.</summary>
    /// <param name="path">With forward slashes, from the site's root.</param>
    /// <param name="written">How it was.</param>
    public bool Has(string path, WrittenFile written) => files.TryGetValue(path, out var found) && found.Length == written.Length && found.Written == written.Written;

    /// <summary>Removes links, and nothing that they point to.</summary>
    /// <exception cref="IOException">The folder can't be looked through, or changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of a permission.</exception>
    public void RemoveLinks()
    {
        fault?.Throw();
        foreach (var link in links.Select(At))
        {
            if (Directory.Exists(link) && OperatingSystem.IsWindows()) Directory.Delete(link);
            else File.Delete(link);
        }
    }

    /// <summary>Removes files that the site no longer has, and folders that hold none of it.</summary>
    /// <param name="wanted">The site's files.</param>
    /// <param name="isWanted">Whether a file stays.</param>
    /// <returns>How many files there were.</returns>
    public int RemoveOthers(IEnumerable<string> wanted, Func<string, bool> isWanted)
    {
        var others = files.Keys.Where(path => !isWanted(path)).Select(At).Where(File.Exists).ToList();
        foreach (var other in others) File.Delete(other);

        // A folder comes after the one that it is in.
        var needed = FoldersOf(wanted);
        foreach (var folder in Enumerable.Reverse(folders).Where(folder => !needed.Contains(folder) && Directory.Exists(At(folder)))) Directory.Delete(At(folder));
        return others.Count;
    }

    private static HashSet<string> FoldersOf(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files)
        {
            for (var rest = file.AsSpan(); rest.LastIndexOf('/') is > 0 and var end && known.Add(rest[..end]); rest = rest[..end])
            {
            }
        }

        return folders;
    }

    private void Look()
    {
        var entries = new FileSystemEnumerable<(string Path, FoundFile File, FoundKind Kind)>(root, (ref FileSystemEntry entry) => Of(ref entry), Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => KindOf(ref entry) == FoundKind.Folder,
        };
        foreach (var (path, file, kind) in entries)
        {
            if (kind == FoundKind.File) files[path] = file;
            else (kind == FoundKind.Folder ? folders : links).Add(path);
        }
    }

    private (string Path, FoundFile File, FoundKind Kind) Of(ref FileSystemEntry entry)
    {
        var kind = KindOf(ref entry);
        var path = string.Concat(entry.Directory[root.Length..].TrimStart(Path.DirectorySeparatorChar), entry.Directory.Length > root.Length ? "/" : "", entry.FileName);
        if (Path.DirectorySeparatorChar != '/') path = path.Replace(Path.DirectorySeparatorChar, '/');
        return (path, kind == FoundKind.File ? new FoundFile(entry.Length, entry.LastWriteTimeUtc.UtcTicks) : default, kind);
    }

    private static FoundKind KindOf(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? FoundKind.Link : entry.IsDirectory ? FoundKind.Folder : FoundKind.File;

    private string At(string path) => Path.Combine(root, path);

    private enum FoundKind
    {
        File,
        Folder,
        Link,
    }

    /// <param name="Length">Bytes.</param>
    /// <param name="Written">Time of its last change, ticks in UTC.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FoundFile(long Length, long Written);
}
