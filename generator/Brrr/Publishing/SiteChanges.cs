using Brrr.Loading;
using LibGit2Sharp;

namespace Brrr.Publishing;

/// <summary>What a site changes on the branch, by comparing blob ids: only files that are new or other have to be written.</summary>
internal sealed class SiteChanges
{
    private readonly PublishedState published;
    private readonly IReadOnlyList<SiteEntry> written;

    private SiteChanges(PublishedState published, IReadOnlyList<SiteEntry> files)
    {
        this.published = published;
        var before = published.Blobs();
        written = [.. files.Where(file => before.GetValueOrDefault(file.Path) != file.Blob)];
        Added = [.. written.Where(file => !before.ContainsKey(file.Path)).Select(file => file.Path)];
        Changed = [.. written.Where(file => before.ContainsKey(file.Path)).Select(file => file.Path)];
        Removed = [.. before.Keys.Except(files.Select(file => file.Path)).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Added { get; }

    public IReadOnlyList<string> Changed { get; }

    public IReadOnlyList<string> Removed { get; }

    public bool IsNone => Added.Count + Changed.Count + Removed.Count == 0;

    /// <param name="published">What stands on the branch.</param>
    /// <param name="site">What shall stand there.</param>
    /// <param name="domain">The content of its <c>CNAME</c>; null for none.</param>
    public static SiteChanges Of(PublishedState published, SiteFolder site, byte[]? domain)
    {
        var files = site.Files.Where(file => file.Path is not ("CNAME" or SiteFolder.Marker)).Append(SiteEntry.Made(SiteFolder.Marker, []));
        return new SiteChanges(published, [.. domain is null ? files : files.Append(SiteEntry.Made("CNAME", domain))]);
    }

    /// <summary>Writes blobs and trees into the object database; no reference moves.</summary>
    /// <exception cref="Results.BrrrException">A file changed meanwhile.</exception>
    public Tree WriteTo(ObjectDatabase objects)
    {
        var tree = published.Commit is { } commit ? TreeDefinition.From(commit.Tree) : new TreeDefinition();
        foreach (var path in Removed) tree.Remove(path);
        foreach (var file in written) tree.Add(file.Path, objects.Write<Blob>(BytesOf(file)), Mode.NonExecutableFile);
        return objects.CreateTree(tree);
    }

    private static byte[] BytesOf(SiteEntry file)
    {
        var bytes = file.Bytes();
        return ContentId.OfBlob(bytes).ToString() == file.Blob ? bytes : throw new Results.BrrrException(file.Path, "changed while it was published", "let nothing build there meanwhile, and publish again");
    }
}
