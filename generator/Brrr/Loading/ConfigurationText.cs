using System.Text;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>The text of a file that a person wrote: UTF-8 of a size that a person writes, none that a link brings from elsewhere, and the same whatever ends its lines.</summary>
internal static class ConfigurationText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads it; null where there is no such file.</summary>
    /// <exception cref="BrrrException">It is there and can't be read.</exception>
    public static string? Read(string path)
    {
        if (Directory.Exists(path)) throw new BrrrException("", "is a folder instead of a file", "move it away");
        if (!File.Exists(path)) return null;
        if (FileLink.LeadsOut(path)) throw new BrrrException("", FileLink.What, FileLink.Remedy);
        try
        {
            return ReadBounded(path);
        }
        catch (DecoderFallbackException fault)
        {
            throw new BrrrException("", "holds bytes that are not valid UTF-8", "save it as UTF-8", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFault.Of(fault, "let this user read it");
        }
    }

    private static string ReadBounded(string path)
    {
        var length = new FileInfo(path).Length;
        if (length > YamlBounds.LargestFile) throw new BrrrException("", $"can't be read: larger than {YamlBounds.LargestFile:N0} bytes", "split or mend it");

        // A pipe or a device has no length either, and opening one would wait for ever.
        return length == 0 ? "" : File.ReadAllText(path, Strict).ReplaceLineEndings("\n");
    }
}
