using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>The results files of one source, found but not read, in ordinal order of their paths.</summary>
internal sealed class ResultSource
{
    private const string DirectoryPrefix = "bm-";

    /// <summary>Characters that file systems take; git takes more.</summary>
    private const int LongestName = 255;

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
    /// <param name="definition">The source.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="workTree">What git knows of the folder; null outside git.</param>
    /// <param name="limits">How much a source may hold; null for the usual.</param>
    /// <exception cref="BrrrException">The folder is not there.</exception>
    public static ResultSource FromDirectory(SourceDefinition definition, string folder, WorkTree? workTree = null, ReadLimits? limits = null)
    {
        if (!Directory.Exists(folder)) throw new BrrrException(folder, "there is no such folder", "name a folder that holds bm-* directories");
        return Of(definition, new FolderListing(folder, workTree).Directories(DirectoryPrefix), limits ?? ReadLimits.Default, inParallel: true);
    }

    /// <summary>Lists the <c>bm-*</c> directories of a commit, straight from the object database.</summary>
    /// <exception cref="BrrrException">The commit has no such folder.</exception>
    public static ResultSource FromCommit(SourceDefinition definition, CommittedFolder folder, ReadLimits limits) => Of(definition, folder.Directories(DirectoryPrefix), limits, inParallel: false);

    /// <summary>Object databases are not for several threads.</summary>
    private static ResultSource Of(SourceDefinition definition, IEnumerable<ListedDirectory> directories, ReadLimits limits, bool inParallel)
    {
        var texts = new TextPool();
        var named = directories.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => new Named(each, ResultDirectory.TryParse(each.Name, texts, out var name) ? name : null)).ToList();
        var nights = new NightFault(named.Select(each => each.Name?.Date).OfType<DateOnly>());
        var found = inParallel ? InParallel.Select(named, each => In(definition, each, nights, texts)) : [.. named.Select(each => In(definition, each, nights, texts))];
        List<ResultFile> files = [.. found.SelectMany(each => each.Files)];
        List<LeftOut> leftOut = [.. found.SelectMany(each => each.LeftOut)];
        if (files.Count > limits.Files)
        {
            leftOut.Add(new LeftOut(definition.Source.Slug, definition.PublishedPath, "", $"holds {files.Count:N0} results, and the newest {limits.Files:N0} of them are read", ReadLimits.Remedy(LimitKeys.Files)));
            files.RemoveRange(0, files.Count - limits.Files);
        }

        return new ResultSource(definition, files, leftOut);
    }

    private static Found In(SourceDefinition definition, Named named, NightFault nights, TextPool texts)
    {
        var directory = named.Directory;
        var path = $"{definition.PublishedPath}/{directory.Name}";
        if (directory.State != ListedState.Plain) return new Found([], [Unusable(definition, path, directory.State)]);
        if (named.Name is not { } name)
            return new Found([], [UnknownGrammar(definition, path, "a directory is called bm-DATE-VERSION-HASH or bm-DATE-VERSION-HASH-FLAG,FLAG")]);
        return nights.Of(name.Date) is { } fault
            ? new Found([], [new LeftOut(definition.Source.Slug, path, "", fault.What, fault.Remedy)])
            : In(definition, directory, path, name, texts);
    }

    private static Found In(SourceDefinition definition, ListedDirectory directory, string path, ResultDirectory name, TextPool texts)
    {
        var (files, leftOut) = (new List<ResultFile>(), new List<LeftOut>());
        try
        {
            foreach (var file in directory.Files())
            {
                var isResult = ResultName.TryParse(file.Name, texts, out var result);
                if ((isResult || LooksLikeResult(file.Name)) && file.State != ListedState.Plain)
                    leftOut.Add(Unusable(definition, $"{path}/{file.Name}", file.State));
                else if (isResult && file.Name.Length > LongestName)
                    leftOut.Add(new LeftOut(definition.Source.Slug, $"{path}/{file.Name[..LongestName]}...", "", $"the name has {file.Name.Length:N0} characters, and file systems take {LongestName}", "shorten it"));
                else if (result is not null)
                    files.Add(new ResultFile($"{path}/{file.Name}", result, name, file.Blob, file.DataCommit, file.Stamp, file.Open));
                else if (LooksLikeResult(file.Name))
                    leftOut.Add(UnknownGrammar(definition, $"{path}/{file.Name}", "a result is called " + ResultName.Grammar));
            }
        }
        catch (UnauthorizedAccessException)
        {
            leftOut.Add(new LeftOut(definition.Source.Slug, path, "", "the directory can't be read: permission denied", "let this user read it"));
        }
        catch (IOException fault)
        {
            leftOut.Add(new LeftOut(definition.Source.Slug, path, "", "the directory can't be read: " + FileFault.ReasonOf(fault), "try again"));
        }

        return new Found(files, leftOut);
    }

    /// <summary>Reports and pystats stand beside results in every repository and are nothing to complain of.</summary>
    private static bool LooksLikeResult(string fileName) =>
        (fileName.EndsWith(".json", StringComparison.Ordinal) || fileName.EndsWith(".json.gz", StringComparison.Ordinal)) &&
        !fileName.Contains("-pystats", StringComparison.Ordinal) && !fileName.Contains("-vs-", StringComparison.Ordinal);

    private static LeftOut Unusable(SourceDefinition definition, string path, ListedState state) => state == ListedState.Link
        ? new(definition.Source.Slug, path, "", "is a link, and links are not followed", "put what it points to in its place")
        : new(definition.Source.Slug, path, "", "can't be found by its name", "is the name valid UTF-8? rename it; or build again, if it was just removed");

    private static LeftOut UnknownGrammar(SourceDefinition definition, string path, string grammar) =>
        new(definition.Source.Slug, path, "", "the name follows another grammar", grammar, Severity.Warning);

    /// <param name="Directory">A directory.</param>
    /// <param name="Name">What its name says; null where it follows another grammar.</param>
    private sealed record Named(ListedDirectory Directory, ResultDirectory? Name);

    /// <summary>What a directory holds.</summary>
    private sealed record Found(IReadOnlyList<ResultFile> Files, IReadOnlyList<LeftOut> LeftOut);
}
