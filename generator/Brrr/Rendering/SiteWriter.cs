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
    private readonly OutputFolder found;
    private readonly SiteRecord before;
    private readonly Lock keeping = new();
    private readonly Dictionary<string, WrittenFile> written;
    private readonly ConcurrentBag<Move> added = [];
    private readonly ConcurrentBag<Move> changed = [];
    private int made;

    private SiteWriter(string root, OutputFolder found, SiteRecord before, int count)
    {
        (this.root, this.found, this.before) = (root, found, before);
        written = new Dictionary<string, WrittenFile>(count, StringComparer.Ordinal);
    }

    /// <param name="files">The whole site.</param>
    /// <param name="folder">Where it goes; made where it is not there.</param>
    /// <param name="before">What the last build wrote there; null for not known.</param>
    /// <param name="found">What is in the folder; null where nobody looked yet.</param>
    /// <exception cref="BrrrException">The folder holds something else, or can't be written.</exception>
    public static SiteWriting Write(IReadOnlyList<SiteFile> files, string folder, SiteRecord? before = null, OutputFolder? found = null)
    {
        var root = Path.GetFullPath(folder);
        try
        {
            return new SiteWriter(root, found ?? OutputFolder.Of(root), before ?? SiteRecord.None(""), files.Count).Write(files);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(root, "can't be written: " + fault.Message, "free space there, or name another folder with --output", fault);
        }
    }

    private SiteWriting Write(IReadOnlyList<SiteFile> files)
    {
        Check(files);
        Prepare();
        InParallel.ForEach(files, () => new ContentBuffer(), Make);

        foreach (var (_, to) in added) Directory.CreateDirectory(Path.GetDirectoryName(to) ?? to);
        InParallel.ForEach([.. added], move => move.Do());
        InParallel.ForEach([.. changed], move => move.Do());
        Directory.Delete(At(Waiting), recursive: true);
        var removed = found.RemoveOthers(written.Keys, path => path == Marker || written.ContainsKey(path));
        return new SiteWriting(files.Count, added.Count + changed.Count, removed, written.Values.Sum(file => file.Length), before with { Files = written });
    }

    private void Check(IReadOnlyList<SiteFile> files)
    {
        var inside = root + Path.DirectorySeparatorChar;
        var taken = new HashSet<string>(files.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            if (Path.IsPathRooted(path) || (MayLeadOut(path) && !Path.GetFullPath(At(path)).StartsWith(inside, StringComparison.Ordinal)))
                throw new BrrrException(path, "leads out of the output folder", "this is a fault of the program: please report it");
            if (!taken.Add(path))
                throw new BrrrException(path, "two pages have this address (or differ in case only)", "rename one of the two");
        }
    }

    /// <summary>Without a part that begins with a dot no path does, where only slashes stand between parts.</summary>
    private bool MayLeadOut(string path) =>
        path.Length == 0 || path[0] == '.' || path.Contains("/.", StringComparison.Ordinal) || OperatingSystem.IsWindows() || Path.EndsInDirectorySeparator(root);

    private void Prepare()
    {
        var marker = At(Marker);
        if (Directory.Exists(root) && !File.Exists(marker) && Directory.EnumerateFileSystemEntries(root).Any())
            throw new BrrrException(root, "is not empty and is no site of this program", "name an empty folder with --output");
        Directory.CreateDirectory(root);
        found.RemoveLinks();
        if (!File.Exists(marker)) File.WriteAllBytes(marker, []);
        if (Directory.Exists(At(Waiting))) Directory.Delete(At(Waiting), recursive: true);
        Directory.CreateDirectory(At(Waiting));
    }

    /// <summary>Makes a file, unless it is known to be there as it would become.</summary>
    private void Make(SiteFile file, ContentBuffer buffer)
    {
        var content = file.Content();
        var grown = content.Parts.Count > 0 ? new GrownFile(content, buffer) : null;
        var inputs = grown?.HashInputs() ?? HashInputs(content, buffer);
        var known = before.Files.TryGetValue(file.Path, out var last) && found.Has(file.Path, last) ? last : null;
        if (inputs.Length > 0 && known?.Inputs == inputs)
        {
            Keep(file.Path, known);
            return;
        }

        var place = Path.GetFullPath(At(file.Path));
        if (grown is not null && known is { Parts.Count: > 0 })
        {
            Grow(file.Path, place, grown, known, inputs);
            return;
        }

        buffer.Clear();
        var parts = grown?.Write() ?? [];
        if (grown is null) content.Write(buffer);
        var existing = new FileInfo(place);
        if (!existing.Exists || existing.Length != buffer.Content.Length || !File.ReadAllBytes(place).AsSpan().SequenceEqual(buffer.Content))
        {
            var waiting = NextWaiting();
            WriteNew(waiting, buffer.Content);
            (existing.Exists ? changed : added).Add(new Move(waiting, place));
            existing = new FileInfo(waiting);
        }

        Keep(file.Path, new WrittenFile(inputs, buffer.Content.Length, existing.LastWriteTimeUtc.Ticks) { Parts = parts });
    }

    /// <summary>Makes a file that is there with other parts.</summary>
    private void Grow(string path, string place, GrownFile grown, WrittenFile known, string inputs)
    {
        var waiting = NextWaiting();
        var parts = grown.Write(place, known, waiting);
        changed.Add(new Move(waiting, place));
        Keep(path, new WrittenFile(inputs, parts.Sum(part => (long)part.Length), File.GetLastWriteTimeUtc(waiting).Ticks) { Parts = parts });
    }

    private void Keep(string path, WrittenFile file)
    {
        lock (keeping) written[path] = file;
    }

    private string NextWaiting() => Path.Combine(root, Waiting, Interlocked.Increment(ref made).ToString(CultureInfo.InvariantCulture));

    private static string HashInputs(SiteContent content, ContentBuffer buffer)
    {
        if (content.Inputs is null) return "";
        buffer.Clear();
        content.Inputs(buffer);
        return ShortHash.Of(buffer.Content);
    }

    /// <summary>Emptying a file, even an empty one, makes ext4 send it to the disk when it is closed.</summary>
    private static void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        RandomAccess.Write(file, content, 0);
    }

    private string At(string path) => Path.Combine(root, path);

    private sealed record Move(string From, string To)
    {
        public void Do() => File.Move(From, To, overwrite: true);
    }
}
