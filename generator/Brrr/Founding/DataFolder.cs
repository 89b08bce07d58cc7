using Brrr.Results;

namespace Brrr.Founding;

/// <summary>The folder of configuration that a new owner gets: all files or none.</summary>
internal static class DataFolder
{
    /// <summary>Writes the files that differ from what is there.</summary>
    /// <param name="folder">The folder <c>data</c>.</param>
    /// <param name="files">Texts by file name.</param>
    /// <param name="mayReplace">Whether files that somebody edited go.</param>
    /// <exception cref="BrrrException">Somebody edited a file, or one can't be written.</exception>
    public static void Write(string folder, IReadOnlyList<KeyValuePair<string, string>> files, bool mayReplace)
    {
        try
        {
            var present = files.ToDictionary(file => file.Key, file => Text(Path.Combine(folder, file.Key)), StringComparer.Ordinal);
            var edited = files.Where(file => present[file.Key] is { } text && text != file.Value && text != OriginalFile.Read(file.Key)).Select(file => file.Key).ToList();
            if (edited.Count > 0 && !mayReplace)
                throw new BrrrException(folder, $"{string.Join(", ", edited)} {(edited.Count == 1 ? "was" : "were")} edited since the project shipped {(edited.Count == 1 ? "it" : "them")}", "nothing was written; --force replaces them");

            Directory.CreateDirectory(Path.Combine(folder, "results"));
            foreach (var (name, text) in files.Where(file => present[file.Key] != file.Value)) Replace(Path.Combine(folder, name), text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(folder, "can't be written: " + fault.Message, "", fault);
        }
    }

    private static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;

    private static void Replace(string path, string text)
    {
        File.WriteAllText(path + ".part", text);
        File.Move(path + ".part", path, overwrite: true);
    }
}
