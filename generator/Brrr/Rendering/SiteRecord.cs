using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Brrr.Rendering;

/// <summary>
/// What the last build wrote into a folder, kept outside it: so that the next makes only what changed. Losing it costs time. A record of another program or
/// other templates, a torn one, and one that somebody wrote in are the same as none.
/// </summary>
/// <param name="Maker">What all files depend on: the program, the templates, the assets.</param>
/// <param name="Files">By their paths in the site.</param>
internal sealed record SiteRecord(string Maker, IReadOnlyDictionary<string, WrittenFile> Files)
{
    private const char Separator = '\t';

    /// <summary>No file is known.</summary>
    public static SiteRecord None(string maker) => new(maker, new Dictionary<string, WrittenFile>(StringComparer.Ordinal));

    /// <summary>Reads a record.</summary>
    /// <param name="file">Where it is kept; null for nowhere.</param>
    /// <param name="maker">What all files depend on now.</param>
    public static SiteRecord Read(string? file, string maker)
    {
        try
        {
            if (file is null || !File.Exists(file)) return None(maker);
            var text = File.ReadAllText(file);
            var end = text.LastIndexOf('\n', text.Length - 2) + 1;
            if (!text.EndsWith('\n') || text[end..^1] != HashOf(text[..end]) || !text.StartsWith(maker + "\n", StringComparison.Ordinal)) return None(maker);
            var files = new Dictionary<string, WrittenFile>(StringComparer.Ordinal);
            foreach (var line in text[(maker.Length + 1)..end].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = line.Split(Separator);
                files[parts[3]] = new WrittenFile(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture));
            }

            return new SiteRecord(maker, files);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return None(maker);
        }
    }

    /// <summary>Keeps the record, whole or not at all. Where it can't be kept the next build makes everything.</summary>
    public void Write(string file)
    {
        var text = new StringBuilder(Maker).Append('\n');
        foreach (var (path, written) in Files.OrderBy(each => each.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{written.Inputs}{Separator}{written.Length}{Separator}{written.Written}{Separator}{path}\n");
        text.Append(HashOf(text.ToString())).Append('\n');
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
            var unfinished = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}.tmp");
            File.WriteAllText(unfinished, text.ToString());
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A record that is out of date would be found out by the files' times; none at all is the same.
        }
    }

    /// <summary>The hash by which inputs are compared.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content)[..16]);

    private static string HashOf(string text) => HashOf(Encoding.UTF8.GetBytes(text));
}
