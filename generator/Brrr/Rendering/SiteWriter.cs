using System.Collections.Concurrent;
using System.Globalization;
using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Rendering;

/// <summary>
/// Writes a site into a folder: what changed only, and removes what the site no longer has. All changed files are made beside the site first, and moved in when
/// they are all there, new ones before those that link to them: an interrupted build leaves the previous site. No path leads out of the folder, and a folder
/// that is no site of ours is never touched.
/// </summary>
internal sealed class SiteWriter
{
    /// <summary>Written first: it tells GitHub Pages to serve files as they are, and us that the folder is a site.</summary>
    private const string Marker = ".nojekyll";

    /// <summary>Where files wait until all are made. What a build left there that did not end is of no use.</summary>
    private const string Waiting = ".unfinished";

    private readonly string root;
    private readonly SiteRecord before;
    private readonly ConcurrentDictionary<string, WrittenFile> written = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string From, string To)> added = [];
    private readonly ConcurrentBag<(string From, string To)> changed = [];
    private int made;

    private SiteWriter(string root, SiteRecord before) => (this.root, this.before) = (root, before);

    /// <param name="files">The whole site.</param>
    /// <param name="folder">Where it goes; made where it is not there.</param>
    /// <param name="before">What the last build wrote there; null for not known.</param>
    /// <exception cref="BrrrException">The folder holds something else, or can't be written.</exception>
    public static SiteWriting Write(IReadOnlyList<SiteFile> files, string folder, SiteRecord? before = null)
    {
        var root = Path.GetFullPath(folder);
        try
        {
            return new SiteWriter(root, before ?? SiteRecord.None("")).Write(files);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(root, "can't be written: " + fault.Message, "free space there, or name another folder with --output", fault);
        }
    }

    private SiteWriting Write(IReadOnlyList<SiteFile> files)
    {
        var places = Places(files);
        Prepare();
        InParallel.ForEach(files, () => new ContentBuffer(), (file, buffer) => Make(file, places[file.Path], buffer));

        foreach (var (_, to) in added) Directory.CreateDirectory(Path.GetDirectoryName(to) ?? to);
        foreach (var (from, to) in added.Concat(changed)) File.Move(from, to, overwrite: true);
        Directory.Delete(At(Waiting), recursive: true);
        var removed = RemoveOthers([.. places.Values]);
        return new SiteWriting(files.Count, added.Count + changed.Count, removed, written.Values.Sum(file => file.Length), before with { Files = written });
    }

    private Dictionary<string, string> Places(IReadOnlyList<SiteFile> files)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            var place = Path.GetFullPath(At(path));
            if (Path.IsPathRooted(path) || !place.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new BrrrException(path, "leads out of the output folder", "this is a fault of the program: please report it");
            if (!taken.Add(path))
                throw new BrrrException(path, "two pages have this address (or differ in case only)", "rename one of the two");
            places[path] = place;
        }

        return places;
    }

    private void Prepare()
    {
        var marker = At(Marker);
        if (Directory.Exists(root) && !File.Exists(marker) && Directory.EnumerateFileSystemEntries(root).Any())
            throw new BrrrException(root, "is not empty and is no site of this program", "name an empty folder with --output");
        Directory.CreateDirectory(root);
        SiteLinks.Remove(root);
        if (!File.Exists(marker)) File.WriteAllBytes(marker, []);
        if (Directory.Exists(At(Waiting))) Directory.Delete(At(Waiting), recursive: true);
        Directory.CreateDirectory(At(Waiting));
    }

    /// <summary>Makes a file, unless it is known to be there as it would become.</summary>
    private void Make(SiteFile file, string place, ContentBuffer buffer)
    {
        var content = file.Content();
        buffer.Clear();
        content.Inputs?.Invoke(buffer);
        var inputs = content.Inputs is null ? "" : SiteRecord.HashOf(buffer.Content);
        if (inputs.Length > 0 && before.Files.TryGetValue(file.Path, out var known) && known.Inputs == inputs && known.IsAt(place))
        {
            written[file.Path] = known;
            return;
        }

        buffer.Clear();
        content.Write(buffer);
        var existing = new FileInfo(place);
        if (!existing.Exists || existing.Length != buffer.Content.Length || !File.ReadAllBytes(place).AsSpan().SequenceEqual(buffer.Content))
        {
            var waiting = Path.Combine(root, Waiting, Interlocked.Increment(ref made).ToString(CultureInfo.InvariantCulture));
            WriteNew(waiting, buffer.Content);
            (existing.Exists ? changed : added).Add((waiting, place));
            existing = new FileInfo(waiting);
        }

        written[file.Path] = new WrittenFile(inputs, buffer.Content.Length, existing.LastWriteTimeUtc.Ticks);
    }

    /// <summary>Emptying a file, even an empty one, makes ext4 send it to the disk when it is closed.</summary>
    private static void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        RandomAccess.Write(file, content, 0);
    }

    private int RemoveOthers(HashSet<string> wanted)
    {
        wanted.Add(At(Marker));
        var others = new List<string>();
        RemoveOthers(new DirectoryInfo(root), wanted, others);
        return others.Count;
    }

    /// <summary>Removes what is not wanted below a folder; whether the folder is empty then.</summary>
    private static bool RemoveOthers(DirectoryInfo folder, HashSet<string> wanted, List<string> removed)
    {
        var isEmpty = true;
        foreach (var entry in folder.GetFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } below && RemoveOthers(below, wanted, removed)) below.Delete();
            else if (entry is DirectoryInfo { LinkTarget: null } || wanted.Contains(entry.FullName)) isEmpty = false;
            else
            {
                entry.Delete();
                removed.Add(entry.FullName);
            }
        }

        return isEmpty;
    }

    private string At(string path) => Path.Combine(root, path);
}
