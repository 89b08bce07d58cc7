using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Brrr.Loading;

namespace Brrr.Ingesting;

/// <summary>
/// Puts entries into the root metadata of a pyperf file. All other bytes stay as they are: numbers keep their text, lines their ends. New entries are
/// laid out like those around them.
/// </summary>
internal static class RootEntries
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The file with the entries; one that stands there already gets the new value in its place.</summary>
    /// <param name="json">A file that the reader accepts.</param>
    /// <param name="entries">Names and texts.</param>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static byte[] Put(byte[] json, IReadOnlyList<KeyValuePair<string, string>> entries)
    {
        var readable = (byte[])json.Clone();
        NotANumber.Quote(readable);
        return Written(json, MetadataLayout.Of(readable.AsSpan().StartsWith(Mark) ? Mark.Length : 0, readable), entries);
    }

    private static byte[] Written(byte[] json, MetadataLayout layout, IReadOnlyList<KeyValuePair<string, string>> entries)
    {
        var values = entries.ToDictionary(entry => entry.Key, entry => Text(entry.Value), StringComparer.Ordinal);
        using var output = new MemoryStream(json.Length + 4096);
        var done = 0;
        foreach (var (name, range) in layout.Values.Where(value => values.ContainsKey(value.Name)))
        {
            output.Write(json.AsSpan(done..range.Start.Value));
            output.Write(Encoding.UTF8.GetBytes(values[name]));
            done = range.End.Value;
        }

        output.Write(json.AsSpan(done..layout.End));
        var known = layout.Values.Select(value => value.Name).ToHashSet(StringComparer.Ordinal);
        var added = entries.Where(entry => !known.Contains(entry.Key)).Select(entry => $"{Text(entry.Key)}:{layout.AfterColon}{values[entry.Key]}");
        output.Write(Encoding.UTF8.GetBytes(layout.Around(string.Join("," + layout.Between, added))));
        output.Write(json.AsSpan(layout.End));
        return output.ToArray();
    }

    private static string Text(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
