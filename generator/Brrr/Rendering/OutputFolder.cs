using System.IO.Enumeration;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Brrr.Comparisons;

namespace Brrr.Rendering;

/// <summary>
/// What is in the folder of a site before it is written, each looked at once. Symbolic links are not followed: none is ours, and each would lead writing and
/// removing out of the folder.
/// </summary>
internal sealed class OutputFolder
{
    /// <summary>Characters that a stack may hold; nearly all paths have fewer.</summary>
    private const int Short = 512;

    /// <summary>The folders of this depth, a night's and an API's version, are looked through side by side.</summary>
    private const int Divided = 2;

    private static readonly EnumerationOptions Top = new() { RecurseSubdirectories = true, MaxRecursionDepth = Divided - 1, AttributesToSkip = 0 };
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    private readonly string root;
    private readonly Dictionary<string, FoundFile> files;
    private readonly List<string> folders = [];
    private readonly List<string> links = [];
    private int filled;
    private ExceptionDispatchInfo? fault;

    private OutputFolder(string root, int count) =>
        (this.root, files) = (Path.TrimEndingDirectorySeparator(root), new Dictionary<string, FoundFile>(count, StringComparer.Ordinal));

    /// <summary>Looks. Nothing is in a folder that is not there; one that can't be looked through says why when it is to be written.</summary>
    /// <param name="root">Absolute path of the folder.</param>
    /// <param name="before">What the last build wrote there, whose paths need no second text; null for not known.</param>
    public static OutputFolder Of(string root, SiteRecord? before = null)
    {
        var known = (before ?? SiteRecord.None("")).Files;
        var folder = new OutputFolder(root, known.Count);
        try
        {
            if (Directory.Exists(root)) folder.Look(known.GetAlternateLookup<ReadOnlySpan<char>>());
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
        var unwanted = files.Keys.Where(path => !isWanted(path)).ToList();

        // Where no folder was empty and no file goes, each folder still holds a file of the site.
        if (unwanted.Count == 0 && links.Count == 0 && filled == folders.Count) return 0;

        var others = unwanted.Select(At).Where(File.Exists).ToList();
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

    private void Look(Dictionary<string, WrittenFile>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        var top = EntriesIn(root, Top, known);
        Add(top);
        var deep = top.Where(entry => entry.Kind == FoundKind.Folder && entry.Path.Count(letter => letter == '/') == Divided - 1).Select(entry => At(entry.Path)).ToList();
        foreach (var entries in InParallel.Select(deep, folder => EntriesIn(folder, Everything, known))) Add(entries);
    }

    /// <summary>What is in a folder and its folders, each after the one that it is in.</summary>
    private List<FoundEntry> EntriesIn(string folder, EnumerationOptions options, Dictionary<string, WrittenFile>.AlternateLookup<ReadOnlySpan<char>> known) =>
        [.. new FileSystemEnumerable<FoundEntry>(folder, (ref FileSystemEntry entry) => Of(ref entry, known), options)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => KindOf(ref entry) == FoundKind.Folder,
        }];

    private void Add(List<FoundEntry> entries)
    {
        var last = "";
        foreach (var (path, file, kind) in entries)
        {
            // What is in one folder comes in a row.
            if (!FolderOf(path).SequenceEqual(FolderOf(last))) filled++;
            last = path;
            if (kind == FoundKind.File) files[path] = file;
            else (kind == FoundKind.Folder ? folders : links).Add(path);
        }
    }

    private static ReadOnlySpan<char> FolderOf(string path) => path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));

    private FoundEntry Of(ref FileSystemEntry entry, Dictionary<string, WrittenFile>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        var kind = KindOf(ref entry);
        var folder = entry.Directory[root.Length..].TrimStart(Path.DirectorySeparatorChar);
        var length = folder.Length + 1 + entry.FileName.Length;
        var path = length <= Short ? stackalloc char[Short] : new char[length];
        path.TryWrite($"{folder}{(folder.IsEmpty ? "" : "/")}{entry.FileName}", out length);
        path = path[..length];
        if (Path.DirectorySeparatorChar != '/') path.Replace(Path.DirectorySeparatorChar, '/');
        var text = known.TryGetValue(path, out var same, out _) ? same : path.ToString();
        return new FoundEntry(text, kind == FoundKind.File ? new FoundFile(entry.Length, entry.LastWriteTimeUtc.UtcTicks) : default, kind);
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

    /// <param name="Path">From the site's root, with forward slashes.</param>
    /// <param name="File">What is known of a file.</param>
    /// <param name="Kind">What it is.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FoundEntry(string Path, FoundFile File, FoundKind Kind);

    /// <param name="Length">Bytes.</param>
    /// <param name="Written">Time of its last change, ticks in UTC.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FoundFile(long Length, long Written);
}
