using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Brrr.Results;

namespace Brrr.Rendering;

/// <summary>
/// What the last build wrote into a folder, kept outside it: so that the next makes only what changed. Losing it costs time. A record of another program or
/// other templates, a torn one, and one that somebody wrote in are the same as none.
/// </summary>
/// <param name="Maker">What all files depend on: the program, the templates, the assets.</param>
/// <param name="Files">By their paths in the site.</param>
internal sealed record SiteRecord(string Maker, Dictionary<string, WrittenFile> Files)
{
    /// <summary>Stands between what a line says of a file: inputs, length, time, parts, path.</summary>
    private const byte Separator = (byte)'\t';

    /// <summary>A little less than the buffer holds without growing.</summary>
    private const int WrittenAtOnce = 1 << 15;

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
            return File.Exists(file) && File.ReadAllBytes(file) is var bytes && IsWhole(bytes) ? Parse(bytes.AsSpan(..^ShortHash.Digits), maker) : None(maker);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return None(maker);
        }
    }

    /// <summary>Whether every file on the disk is the one that was written.</summary>
    public bool IsIn(OutputFolder folder) => Files.All(file => folder.Has(file.Key, file.Value));

    /// <summary>Keeps the record, whole or not at all. Where it can't be kept the next build makes everything.</summary>
    public void Write(string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
            var unfinished = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}.tmp");
            using (var output = File.Create(unfinished)) Write(output);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The record before does no harm: the files' times tell what it does not know.
        }
    }

    /// <summary>Writes the record and, behind it, its hash, piece by piece: ten years take megabytes.</summary>
    private void Write(FileStream output)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new ContentBuffer();
        text.Write(string.Create(CultureInfo.InvariantCulture, $"{Maker}\n{Inputs}\n{Notes.Count}\n"));
        foreach (var note in Notes) text.Write(note.ReplaceLineEndings(" ") + "\n");
        foreach (var (path, written) in Files)
        {
            text.Write(written.Inputs);
            text.Write("\t");
            text.Write(written.Length);
            text.Write("\t");
            text.Write(written.Written);
            text.Write("\t");
            text.Write(TextOf(written.Parts));
            text.Write("\t");
            text.Write(path);
            text.Write("\n");
            if (text.Content.Length > WrittenAtOnce) Flush(text, hash, output);
        }

        Flush(text, hash, output);
        output.Write(Encoding.UTF8.GetBytes(ShortHash.TextOf(hash.GetHashAndReset())));
    }

    private static void Flush(ContentBuffer text, IncrementalHash hash, FileStream output)
    {
        hash.AppendData(text.Content);
        output.Write(text.Content);
        text.Clear();
    }

    /// <summary>Whether the end is the hash of what stands before it.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length > ShortHash.Digits && TextOf(bytes[^ShortHash.Digits..]) == ShortHash.Of(bytes[..^ShortHash.Digits]);

    private static string TextOf(IReadOnlyList<WrittenPart> parts) =>
        parts.Count == 0 ? "" : string.Join(' ', parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Inputs} {part.Length}")));

    private static IReadOnlyList<WrittenPart> PartsOf(string text) =>
        text.Length == 0 ? [] : [.. text.Split(' ').Chunk(2).Select(part => new WrittenPart(part[0], int.Parse(part[1], CultureInfo.InvariantCulture)))];

    /// <summary>Ten years are fifty thousand lines, so none becomes a text before its fields do.</summary>
    private static SiteRecord Parse(ReadOnlySpan<byte> rest, string maker)
    {
        if (TextOf(Next(ref rest, (byte)'\n')) != maker) return None(maker);
        var inputs = TextOf(Next(ref rest, (byte)'\n'));
        var notes = new string[NumberOf(Next(ref rest, (byte)'\n'))];
        for (var i = 0; i < notes.Length; i++) notes[i] = TextOf(Next(ref rest, (byte)'\n'));
        var files = new Dictionary<string, WrittenFile>(rest.Count((byte)'\n'), StringComparer.Ordinal);
        while (!rest.IsEmpty)
        {
            var line = Next(ref rest, (byte)'\n');
            var file = new WrittenFile(TextOf(Next(ref line, Separator)), NumberOf(Next(ref line, Separator)), NumberOf(Next(ref line, Separator)))
            {
                Parts = PartsOf(TextOf(Next(ref line, Separator))),
            };
            files[TextOf(line)] = file;
        }

        return new SiteRecord(maker, files) { Inputs = inputs, Notes = notes };
    }

    /// <summary>What stands before the next end, which is taken away with it.</summary>
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest, byte end)
    {
        var length = rest.IndexOf(end);
        if (length < 0) throw new InvalidDataException("the record ends too early");
        var next = rest[..length];
        rest = rest[(length + 1)..];
        return next;
    }

    private static string TextOf(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);

    private static long NumberOf(ReadOnlySpan<byte> digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
