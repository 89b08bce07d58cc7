using Brrr.Results;

namespace Brrr.Loading;

/// <summary>The results files of one source, found but not read, in ordinal order of their paths.</summary>
internal sealed class ResultSource
{
    private const string DirectoryPattern = "bm-*";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    private ResultSource(SourceDefinition definition, IReadOnlyList<ResultFile> files, IReadOnlyList<LeftOut> leftOut)
    {
        Definition = definition;
        Files = files;
        LeftOut = leftOut;
    }

    public SourceDefinition Definition { get; }

    public IReadOnlyList<ResultFile> Files { get; }

    /// <summary>Names that look like results and are not, and links.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>Lists the <c>bm-*</c> directories of a folder on this computer.</summary>
    /// <exception cref="BrrrException">The folder is not there.</exception>
    public static ResultSource FromDirectory(SourceDefinition definition, string folder)
    {
        if (!Directory.Exists(folder)) throw new BrrrException(folder, "there is no such folder", "name a folder that holds bm-* directories");

        var files = new List<ResultFile>();
        var leftOut = new List<LeftOut>();
        foreach (var directory in Directory.EnumerateDirectories(folder, DirectoryPattern, Everything).Order(StringComparer.Ordinal))
        {
            var path = $"{definition.PublishedPath}/{Path.GetFileName(directory)}";
            if (IsLink(directory))
                leftOut.Add(Link(definition, path));
            else if (ResultDirectory.TryParse(Path.GetFileName(directory), out var name))
                AddFiles(definition, directory, path, name, files, leftOut);
            else
                leftOut.Add(UnknownGrammar(definition, path, "a directory is called bm-DATE-VERSION-HASH or bm-DATE-VERSION-HASH-FLAG,FLAG"));
        }

        return new ResultSource(definition, files, leftOut);
    }

    private static void AddFiles(SourceDefinition definition, string directory, string path, ResultDirectory name, List<ResultFile> files, List<LeftOut> leftOut)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(directory, "*", Everything).Order(StringComparer.Ordinal))
            {
                var fileName = Path.GetFileName(file);
                var isResult = ResultName.TryParse(fileName, out var result);
                if (isResult && IsLink(file))
                    leftOut.Add(Link(definition, $"{path}/{fileName}"));
                else if (result is not null)
                    files.Add(new ResultFile($"{path}/{fileName}", result, name, null, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1)));
                else if (LooksLikeResult(fileName))
                    leftOut.Add(UnknownGrammar(definition, $"{path}/{fileName}", "a result is called " + ResultName.Grammar));
            }
        }
        catch (UnauthorizedAccessException)
        {
            leftOut.Add(new LeftOut(definition.Source.Slug, path, "", "the directory can't be read: permission denied", "let this user read it"));
        }
    }

    /// <summary>Links could lead out of the source, so they are not followed.</summary>
    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Reports and pystats stand beside results in every repository and are nothing to complain of.</summary>
    private static bool LooksLikeResult(string fileName) =>
        (fileName.EndsWith(".json", StringComparison.Ordinal) || fileName.EndsWith(".json.gz", StringComparison.Ordinal)) &&
        !fileName.Contains("-pystats", StringComparison.Ordinal) && !fileName.Contains("-vs-", StringComparison.Ordinal);

    private static LeftOut Link(SourceDefinition definition, string path) =>
        new(definition.Source.Slug, path, "", "is a link, and links are not followed", "put what it points to in its place");

    private static LeftOut UnknownGrammar(SourceDefinition definition, string path, string grammar) =>
        new(definition.Source.Slug, path, "", "the name follows another grammar", grammar, Severity.Warning);
}
