namespace Brrr.Tests.Sources;

/// <summary>A file that people wrote: code, styles, templates and scripts, and nothing that was generated, accepted or vendored.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
/// <param name="Lines">Its lines as they stand.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private static readonly string[] Folders = ["generator", "templates", "site", ".github", ".ci"];

    private static readonly HashSet<string> Extensions = new(StringComparer.Ordinal) { ".cs", ".js", ".mjs", ".css", ".html", ".sbn", ".sh", ".ps1" };

    /// <summary>All of the repository, in order of their paths.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. Folders.Select(folder => new DirectoryInfo(System.IO.Path.Combine(Repository.Root, folder)))
            .SelectMany(Below)
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), File.ReadAllLines(file.FullName)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(IsWritten).Concat(folder.EnumerateDirectories().Where(IsWritten).SelectMany(Below));

    private static bool IsWritten(FileInfo file) =>
        (Extensions.Contains(file.Extension) || file.DirectoryName == System.IO.Path.Combine(Repository.Root, ".ci")) && !file.Name.Contains(".verified.", StringComparison.Ordinal) && !file.Name.Contains(".received.", StringComparison.Ordinal);

    private static bool IsWritten(DirectoryInfo folder) =>
        folder.Name is not ("bin" or "obj" or "node_modules" or "vendor" or "StrykerOutput") && folder.Extension is not (".verified" or ".received");
}
