using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Publishing;

/// <summary>A built site: every file of a folder with its blob id, by path. Links are refused: a published branch has none.</summary>
internal sealed class SiteFolder
{
    /// <summary>Keeps GitHub Pages from treating files as Jekyll's.</summary>
    public const string Marker = ".nojekyll";

    private readonly SortedDictionary<string, SiteEntry> entries;

    private SiteFolder(string root, IEnumerable<SiteEntry> files)
    {
        Root = root;
        entries = new SortedDictionary<string, SiteEntry>(files.ToDictionary(file => file.Path), StringComparer.Ordinal);
    }

    /// <summary>The folder, for messages.</summary>
    public string Root { get; }

    /// <summary>In the order of their paths.</summary>
    public IReadOnlyCollection<SiteEntry> Files => entries.Values;

    /// <summary>Reads a folder.</summary>
    /// <exception cref="BrrrException">It is not there, can't be read, is no site of this program, or holds a link.</exception>
    public static SiteFolder Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        try
        {
            if (!File.Exists(Path.Combine(root, "index.html")) || !File.Exists(Path.Combine(root, SiteFacts.File)))
                throw new BrrrException(root, $"holds no site of this program (index.html and {SiteFacts.File})", "build one there with 'brrr build --output', or leave --site out");
            return new SiteFolder(root, InParallel.Select(PathsIn(root), path => EntryOf(root, path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(root, "can't be read: " + fault.Message, "", fault);
        }
    }

    /// <summary>The file at a path; null where there is none.</summary>
    public SiteEntry? At(string path) => entries.GetValueOrDefault(path);

    public bool Has(string path) => entries.ContainsKey(path);

    private static List<string> PathsIn(string root)
    {
        var paths = new List<string>();
        foreach (var entry in new DirectoryInfo(root).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            if (entry.LinkTarget is not null) throw new BrrrException(entry.FullName, "is a link", "remove it: a published site has files only");
            if (entry is FileInfo) paths.Add(Path.GetRelativePath(root, entry.FullName).Replace('\\', '/'));
        }

        return paths;
    }

    private static SiteEntry EntryOf(string root, string path)
    {
        var place = Path.Combine(root, path);
        var bytes = File.ReadAllBytes(place);
        return new SiteEntry(path, bytes.Length, ContentId.OfBlob(bytes).ToString(), () => File.ReadAllBytes(place));
    }
}
