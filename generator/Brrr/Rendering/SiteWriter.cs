using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Rendering;

/// <summary>
/// Writes a site into a folder: changed files only, each whole or not at all, and removes what the site no longer has. No path leads out
/// of the folder, and a folder that is no site of ours is never touched.
/// </summary>
internal static class SiteWriter
{
    /// <summary>Written first: it tells GitHub Pages to serve files as they are, and us that the folder is a site.</summary>
    private const string Marker = ".nojekyll";

    /// <param name="files">The whole site.</param>
    /// <param name="folder">Where it goes; made where it is not there.</param>
    /// <exception cref="BrrrException">The folder holds something else, or can't be written.</exception>
    public static SiteWriting Write(IReadOnlyList<SiteFile> files, string folder)
    {
        var root = Path.GetFullPath(folder);
        var places = Places(files, root);
        try
        {
            Prepare(root);
            var changed = 0;
            long bytes = 0;
            InParallel.ForEach(files, () => new ContentBuffer(), (file, buffer) =>
            {
                buffer.Clear();
                file.Write(buffer);
                Interlocked.Add(ref bytes, buffer.Content.Length);
                if (WriteIfChanged(places[file.Path], buffer.Content)) Interlocked.Increment(ref changed);
            });
            return new SiteWriting(files.Count, changed, RemoveOthers(root, [.. places.Values]), bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(root, "can't be written: " + fault.Message, "free space there, or name another folder with --output", fault);
        }
    }

    private static Dictionary<string, string> Places(IReadOnlyList<SiteFile> files, string root)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            var place = Path.GetFullPath(Path.Combine(root, path));
            if (Path.IsPathRooted(path) || !place.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new BrrrException(path, "leads out of the output folder", "this is a fault of the program: please report it");
            if (!taken.Add(path))
                throw new BrrrException(path, "two pages have this address (or differ in case only)", "rename one of the two");
            places[path] = place;
        }

        return places;
    }

    private static void Prepare(string root)
    {
        var marker = Path.Combine(root, Marker);
        if (Directory.Exists(root) && !File.Exists(marker) && Directory.EnumerateFileSystemEntries(root).Any())
            throw new BrrrException(root, "is not empty and is no site of this program", "name an empty folder with --output");
        Directory.CreateDirectory(root);
        if (!File.Exists(marker)) File.WriteAllBytes(marker, []);
    }

    private static bool WriteIfChanged(string place, ReadOnlySpan<byte> content)
    {
        var existing = new FileInfo(place);
        if (existing.Exists && existing.Length == content.Length && File.ReadAllBytes(place).AsSpan().SequenceEqual(content)) return false;

        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? place);
        var unfinished = place + ".tmp";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, place, overwrite: true);
        return true;
    }

    private static int RemoveOthers(string root, HashSet<string> wanted)
    {
        wanted.Add(Path.Combine(root, Marker));
        var others = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => !wanted.Contains(file)).ToList();
        foreach (var file in others) File.Delete(file);
        foreach (var directory in Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length))
        {
            if (!Directory.EnumerateFileSystemEntries(directory).Any()) Directory.Delete(directory);
        }

        return others.Count;
    }
}
