using Brrr.Results;

namespace Brrr.Loading;

/// <summary>A source of results and how to reach it.</summary>
/// <param name="Source">What the rest of the program knows of it.</param>
/// <param name="Folder">Folder on this computer that holds the <c>bm-*</c> directories; null for a repository elsewhere.</param>
/// <param name="PublishedPath">What the folder is called in published paths: "results".</param>
/// <param name="Address">Git address; null for a folder.</param>
/// <param name="Branch">Branch of the repository.</param>
/// <param name="SlugPrefix">What goes before the slugs of its machines; empty for nothing.</param>
/// <param name="Machines">Machines that its owner describes.</param>
/// <param name="IsFromCommandLine">Whether it has no owner's configuration, so that clashing names are told apart by its slug.</param>
internal sealed record SourceDefinition(
    Source Source,
    string? Folder,
    string PublishedPath,
    string? Address,
    string Branch,
    string SlugPrefix,
    IReadOnlyList<MachineDefinition> Machines,
    bool IsFromCommandLine = false)
{
    /// <summary>
    /// Sources for folders named on the command line as <c>[NAME=]DIR</c>. The slug is the name given, else that of the folder's parent
    /// where the folder is called "results", else the folder's; of two with one slug the later gets "-2".
    /// </summary>
    public static IReadOnlyList<SourceDefinition> FromFolders(IReadOnlyList<string> arguments)
    {
        var names = new UniqueNames();
        return [.. arguments.Select(argument => FromFolder(argument, names))];
    }

    private static SourceDefinition FromFolder(string argument, UniqueNames names)
    {
        var split = argument.IndexOf('=', StringComparison.Ordinal);
        var isNamed = split > 0 && !Directory.Exists(argument);
        var folder = Path.GetFullPath(isNamed ? argument[(split + 1)..] : argument);
        var slug = names.Of(Slug.Of(isNamed ? argument[..split] : NameOf(folder)));
        return new SourceDefinition(new Source(slug, slug, null, null, null, SourcesFile.UpstreamFork, ["main"], false), folder, "results", null, "main", "", [], IsFromCommandLine: true);
    }

    private static string NameOf(string folder)
    {
        var directory = new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder));
        return directory is { Name: "results", Parent: { } parent } ? parent.Name : directory.Name;
    }
}
