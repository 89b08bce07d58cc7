using System.Buffers;
using Brrr.Results;
using Microsoft.Win32.SafeHandles;

namespace Brrr.Rendering;

/// <summary>Makes a file of parts, and takes those that are known from the file that is there.</summary>
/// <param name="content">The file.</param>
/// <param name="buffer">Where parts are made.</param>
internal sealed class GrownFile(SiteContent content, ContentBuffer buffer)
{
    private const int CopiedAtOnce = 1 << 20;

    private readonly List<string> inputs = new(content.Parts.Count);

    /// <summary>Hash of what the file is made of, which is a list of what its parts are made of.</summary>
    public string HashInputs()
    {
        foreach (var part in content.Parts)
        {
            buffer.Clear();
            part.Inputs(buffer);
            inputs.Add(ShortHash.Of(buffer.Content));
        }

        buffer.Clear();
        foreach (var part in inputs) buffer.Write(part);
        return ShortHash.Of(buffer.Content);
    }

    /// <summary>Makes the file in the buffer, all of it.</summary>
    /// <returns>Its parts.</returns>
    public IReadOnlyList<WrittenPart> Write()
    {
        var written = new List<WrittenPart>(inputs.Count);
        buffer.Clear();
        for (var i = 0; i < inputs.Count; i++)
        {
            var start = buffer.Content.Length;
            content.Parts[i].Write(buffer);
            written.Add(new WrittenPart(inputs[i], buffer.Content.Length - start));
        }

        return written;
    }

    /// <summary>Makes a new file of what is known and what is not: a list of ten years is not held in memory.</summary>
    /// <param name="place">The file that is there.</param>
    /// <param name="before">How it was written.</param>
    /// <param name="target">Where the new one goes.</param>
    /// <returns>Its parts.</returns>
    public IReadOnlyList<WrittenPart> Write(string place, WrittenFile before, string target)
    {
        var known = PlacesIn(before);
        var written = new List<WrittenPart>(inputs.Count);
        using var source = File.OpenHandle(place);
        using var output = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var end = 0L;
        for (var i = 0; i < inputs.Count; i++)
        {
            var length = known.TryGetValue(inputs[i], out var at) ? Copy(source, at.Start, at.Length, output, end) : Make(content.Parts[i], output, end);
            written.Add(new WrittenPart(inputs[i], length));
            end += length;
        }

        return written;
    }

    private static Dictionary<string, (long Start, int Length)> PlacesIn(WrittenFile before)
    {
        var places = new Dictionary<string, (long Start, int Length)>(StringComparer.Ordinal);
        var start = 0L;
        foreach (var part in before.Parts)
        {
            places[part.Inputs] = (start, part.Length);
            start += part.Length;
        }

        return places;
    }

    /// <exception cref="EndOfStreamException">The file became shorter meanwhile.</exception>
    private static int Copy(SafeFileHandle source, long from, int length, SafeFileHandle output, long to)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Min(length, CopiedAtOnce));
        try
        {
            for (var done = 0; done < length;)
            {
                var read = RandomAccess.Read(source, bytes.AsSpan(0, Math.Min(bytes.Length, length - done)), from + done);
                if (read == 0) throw new EndOfStreamException("a file of the site became shorter while it was read");
                RandomAccess.Write(output, bytes.AsSpan(0, read), to + done);
                done += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        return length;
    }

    private int Make(FilePart part, SafeFileHandle output, long at)
    {
        buffer.Clear();
        part.Write(buffer);
        RandomAccess.Write(output, buffer.Content, at);
        return buffer.Content.Length;
    }
}
