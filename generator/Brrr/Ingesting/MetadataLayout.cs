using System.Text;
using System.Text.Json;

namespace Brrr.Ingesting;

/// <summary>Where a pyperf file's root metadata stands and how it is laid out.</summary>
/// <param name="Values">Each entry's name and where its value stands.</param>
/// <param name="End">Where a new entry goes.</param>
/// <param name="Between">White space before an entry.</param>
/// <param name="AfterColon">White space between a colon and its value.</param>
/// <param name="Opening">What must stand before the first new entry.</param>
/// <param name="Closing">What must stand after the last new entry.</param>
internal sealed record MetadataLayout(
    IReadOnlyList<(string Name, Range Range)> Values, int End, string Between, string AfterColon, string Opening, string Closing)
{
    /// <summary>Finds it.</summary>
    /// <param name="start">First byte of the JSON.</param>
    /// <param name="json">The file.</param>
    public static MetadataLayout Of(int start, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json[start..]);
        reader.Read();
        var open = start + (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMetadata = reader.ValueTextEquals("metadata"u8);
            reader.Read();
            if (isMetadata) return OfObject(ref reader, start, json);
            reader.Skip();
        }

        return new MetadataLayout([], open, "", "", "\"metadata\":{", "},");
    }

    /// <summary>New entries as they go into the file; nothing for none.</summary>
    public string Around(string entries) => entries.Length == 0 ? "" : Opening + entries + Closing;

    private static MetadataLayout OfObject(ref Utf8JsonReader reader, int start, ReadOnlySpan<byte> json)
    {
        var values = new List<(string Name, Range Range)>();
        var (end, between, afterColon) = (start + (int)reader.BytesConsumed, "", "");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            between = White(json[end..(start + (int)reader.TokenStartIndex)]);
            var colon = start + (int)reader.BytesConsumed;
            reader.Read();
            var value = start + (int)reader.TokenStartIndex;
            afterColon = White(json[colon..value]);
            reader.Skip();
            end = start + (int)reader.BytesConsumed;
            values.Add((name, value..end));
        }

        return new MetadataLayout(values, end, between, afterColon, values.Count == 0 ? "" : "," + between, "");
    }

    /// <summary>The white space that ends a text, without the comma before it.</summary>
    private static string White(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text[(text.LastIndexOf(',') + 1)..];
    }
}
