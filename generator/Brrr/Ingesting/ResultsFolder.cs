using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>A folder of <c>bm-*</c> directories that results are put into: whole or not at all, and never over another one unasked.</summary>
internal sealed class ResultsFolder(string root, bool mayReplace)
{
    private const string Unfinished = ".part";

    /// <summary>Puts a file in its place; one that is there already with the same bytes is left alone.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="BrrrException">Another result has that place, or it can't be written.</exception>
    public string Put(ResultPlace place, byte[] bytes)
    {
        var folder = Path.Combine(root, place.Directory);
        var path = Path.Combine(folder, place.File);
        try
        {
            if (IsLink(folder) || IsLink(path)) throw new BrrrException(path, "is a link, and links are not followed", "put what it points to in its place");
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return path;
            var other = Path.Combine(folder, place.OtherFile);
            if (!mayReplace && (File.Exists(path) ? path : File.Exists(other) ? other : null) is { } taken)
                throw new BrrrException(taken, "is there already, with other content", "--force replaces it");
            Write(folder, path, bytes);
            File.Delete(other);
            return path;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(path, "can't be written: " + fault.Message, "", fault);
        }
    }

    private static bool IsLink(string path) =>
        (Directory.Exists(path) || File.Exists(path)) && File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    private void Write(string folder, string path, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        var unfinished = path + Unfinished;
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, mayReplace);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
