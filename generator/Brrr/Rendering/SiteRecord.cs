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

    /// <summary>What a line says of a file: inputs, length, time, parts, path.</summary>
    private const int Fields = 5;

    /// <summary>Hash of all that the site was made from; empty where another reading of the same could not be told from this one.</summary>
    public string Inputs { get; init; } = "";

    /// <summary>What was said of the build, in lines of the caller's own.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>No file is known.</summary>
    public static SiteRecord None(string maker) => new(maker, new Dictionary<string, WrittenFile>(StringComparer.Ordinal));

    /// <summary>Reads a record.</summary>
    /// <param name="file">Where it is kept.</param>
    /// <param name="maker">What all files depend on now.</param>
    public static SiteRecord Read(string file, string maker)
    {
        try
        {
            return File.Exists(file) && TextOf(File.ReadAllBytes(file)) is { } text ? Parse(text, maker) : None(maker);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return None(maker);
        }
    }

    /// <summary>Whether every file on the disk is the one that was written.</summary>
    public bool IsIn(OutputFolder folder) => Files.All(file => folder.Has(file.Key, file.Value));

    /// <summary>Keeps the record, whole or not at all. Where it can't be kept the next build makes everything.</summary>
    public void Write(string file)
    {
        var text = new ContentBuffer();
        text.Write(string.Create(CultureInfo.InvariantCulture, $"{Maker}\n{Inputs}\n{Notes.Count}\n"));
        foreach (var note in Notes) text.Write(note.ReplaceLineEndings(" ") + "\n");
        foreach (var (path, written) in Files)
            text.Write(string.Create(CultureInfo.InvariantCulture, $"{written.Inputs}{Separator}{written.Length}{Separator}{written.Written}{Separator}{TextOf(written.Parts)}{Separator}{path}\n"));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
            var unfinished = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}.tmp");
            using (var output = File.Create(unfinished))
            {
                output.Write(Encoding.UTF8.GetBytes(HashOf(text.Content) + "\n"));
                output.Write(text.Content);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The record before does no harm: the files' times tell what it does not know.
        }
    }

    /// <summary>The hash by which inputs are compared.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content)[..16]);

    /// <summary>What follows the hash, if it is its hash.</summary>
    private static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        return end > 0 && Encoding.UTF8.GetString(bytes[..end]) == HashOf(bytes[(end + 1)..]) ? Encoding.UTF8.GetString(bytes[(end + 1)..]) : null;
    }

    private static string TextOf(IReadOnlyList<WrittenPart> parts) =>
        parts.Count == 0 ? "" : string.Join(' ', parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Inputs} {part.Length}")));

    private static IReadOnlyList<WrittenPart> PartsOf(string text) =>
        text.Length == 0 ? [] : [.. text.Split(' ').Chunk(2).Select(part => new WrittenPart(part[0], int.Parse(part[1], CultureInfo.InvariantCulture)))];

    private static SiteRecord Parse(string text, string maker)
    {
        var lines = text.Split('\n');
        if (lines[0] != maker) return None(maker);
        var notes = int.Parse(lines[2], CultureInfo.InvariantCulture);
        var files = new Dictionary<string, WrittenFile>(lines.Length, StringComparer.Ordinal);
        Span<Range> fields = stackalloc Range[Fields];
        foreach (var line in lines.AsSpan((3 + notes)..^1))
        {
            if (line.AsSpan().Split(fields, Separator) < Fields) return None(maker);
            files[line[fields[4]]] = new WrittenFile(
                line[fields[0]], long.Parse(line.AsSpan(fields[1]), CultureInfo.InvariantCulture), long.Parse(line.AsSpan(fields[2]), CultureInfo.InvariantCulture))
            {
                Parts = PartsOf(line[fields[3]]),
            };
        }

        return new SiteRecord(maker, files) { Inputs = lines[1], Notes = lines[3..(3 + notes)] };
    }
}
