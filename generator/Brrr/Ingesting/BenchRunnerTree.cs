using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>A tree of results as bench_runner wrote it.</summary>
internal static class BenchRunnerTree
{
    private const string Results = "results";

    /// <summary>Takes each result that can be used, byte by byte; a faulty one costs itself.</summary>
    /// <param name="root">The folder that holds the <c>bm-*</c> directories, or one with <c>results</c> in it.</param>
    /// <param name="folder">Where the results go.</param>
    /// <param name="limits">What they may ask for.</param>
    /// <exception cref="BrrrException">There is no such folder, or no result in it.</exception>
    public static IngestedTree Take(string root, ResultsFolder folder, ReadLimits limits)
    {
        var inner = Path.Combine(root, Results);
        var source = Directory.Exists(inner) ? inner : root;
        var definition = SourceDefinition.FromFolders([source])[0] with { Folder = Path.GetFullPath(source), PublishedPath = source };
        var found = ResultSource.FromDirectory(definition, definition.Folder, null, limits);
        if (found.Files.Count == 0) throw new BrrrException(root, "holds no result", "name the folder that holds bench_runner's bm-* directories");

        var paths = new List<string>();
        var refused = new List<BrrrException>(found.LeftOut.Select(each => new BrrrException(each.Path, each.What, each.Remedy)));
        foreach (var file in found.Files)
        {
            try
            {
                paths.Add(Take(file, folder, limits));
            }
            catch (BrrrException fault)
            {
                refused.Add(fault);
            }
        }

        return new IngestedTree(paths, refused);
    }

    private static string Take(ResultFile file, ResultsFolder folder, ReadLimits limits)
    {
        if (FileReading.Of(file, limits).Fault is { } fault)
            throw new BrrrException(fault.Where.Length > 0 ? $"{file.Path}: {fault.Where}" : file.Path, fault.What, fault.Remedy, fault);
        var parts = file.Path.Split('/')[^2..];
        using var stream = file.OpenRaw();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return folder.Put(ResultPlace.Of(parts[0], parts[1]), bytes.ToArray());
    }
}
