using System.Buffers;

namespace Brrr.Rendering;

/// <summary>Makes a file of parts, and takes those that are known from the file that is there.</summary>
/// <param name="content">The file.</param>
/// <param name="buffer">Where it is made.</param>
internal sealed class GrownFile(SiteContent content, ContentBuffer buffer)
{
    private readonly List<string> inputs = new(content.Parts.Count);

    /// <summary>Hash of what the file is made of, which is a list of what its parts are made of.</summary>
    public string HashInputs()
    {
        foreach (var part in content.Parts)
        {
            buffer.Clear();
            part.Inputs(buffer);
            inputs.Add(SiteRecord.HashOf(buffer.Content));
        }

        buffer.Clear();
        foreach (var part in inputs) buffer.Write(part);
        return SiteRecord.HashOf(buffer.Content);
    }

    /// <summary>Makes the file.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="before">How it was written, if it is there as it was; null where it is not.</param>
    /// <returns>Its parts as they are now.</returns>
    public IReadOnlyList<WrittenPart> Write(string place, WrittenFile? before)
    {
        var (bytes, known) = Known(place, before);
        var written = new List<WrittenPart>(inputs.Count);
        buffer.Clear();
        for (var i = 0; i < inputs.Count; i++)
        {
            var start = buffer.Content.Length;
            if (known.TryGetValue(inputs[i], out var range)) buffer.Write(bytes.AsSpan(range));
            else content.Parts[i].Write(buffer);
            written.Add(new WrittenPart(inputs[i], buffer.Content.Length - start));
        }

        return written;
    }

    /// <summary>The bytes of the file that is there, and where in it each part is.</summary>
    private static (byte[] Bytes, Dictionary<string, Range> Parts) Known(string place, WrittenFile? before)
    {
        var parts = new Dictionary<string, Range>(StringComparer.Ordinal);
        if (before is not { Parts.Count: > 0 }) return ([], parts);
        var bytes = File.ReadAllBytes(place);
        var start = 0;
        foreach (var part in before.Parts)
        {
            var end = start + part.Length;
            if (end > bytes.Length) return ([], []);
            parts[part.Inputs] = start..end;
            start = end;
        }

        return (bytes, parts);
    }
}
