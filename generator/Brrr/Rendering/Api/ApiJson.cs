using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Brrr.Rendering.Badges;

namespace Brrr.Rendering.Api;

/// <summary>Writes the published files: camel case, null for what has no value, numbers unrounded.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IndexDocument))]
[JsonSerializable(typeof(CompareDocument))]
[JsonSerializable(typeof(FreshnessDocument))]
[JsonSerializable(typeof(MachinesDocument))]
[JsonSerializable(typeof(PairsDocument))]
[JsonSerializable(typeof(PairDetails))]
[JsonSerializable(typeof(ChangesDocument))]
[JsonSerializable(typeof(GoalsDocument))]
[JsonSerializable(typeof(WindowsDocument))]
[JsonSerializable(typeof(EventsDocument))]
[JsonSerializable(typeof(HistoryDocument))]
[JsonSerializable(typeof(BenchmarkIndexDocument))]
[JsonSerializable(typeof(BenchmarkDocument))]
[JsonSerializable(typeof(StatusDocument))]
[JsonSerializable(typeof(ShieldsBadge))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Plus signs and accents stay readable; the files are never put into a page.</summary>
    private static readonly ApiJson Readable = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly JsonWriterOptions ForPrograms = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonWriterOptions ForPeople = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file, with a line's end.</summary>
    public static void Write<T>(T document, ContentBuffer output)
        where T : class
    {
        if (Readable.GetTypeInfo(typeof(T)) is not JsonTypeInfo<T> type) throw new ArgumentException($"{typeof(T).Name} is no published file");
        using (var json = new Utf8JsonWriter(output, ForPrograms)) JsonSerializer.Serialize(json, document, type);
        output.Write("\n");
    }

    /// <summary>Writes what a file has many of, one after the other with commas between them, as it stands in the file.</summary>
    public static void WriteItems<T>(IEnumerable<T> items, ContentBuffer output)
        where T : class
    {
        if (Readable.GetTypeInfo(typeof(T)) is not JsonTypeInfo<T> type) throw new ArgumentException($"{typeof(T).Name} is in no published file");
        using var json = new Utf8JsonWriter(output, ForPrograms);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) output.Write(",");
            isFirst = false;
            json.Reset();
            JsonSerializer.Serialize(json, item, type);
            json.Flush();
        }
    }

    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes<T>(T document)
        where T : class
    {
        var output = new ContentBuffer();
        Write(document, output);
        return output.Content.ToArray();
    }

    /// <summary>How a published type is written.</summary>
    public static JsonTypeInfo TypeOf(Type type) => Readable.GetTypeInfo(type) ?? throw new ArgumentException($"{type.Name} is no published file");

    /// <summary>A small file that people read, too: indented, with a line's end.</summary>
    public static void WriteIndented(JsonNode node, ContentBuffer output)
    {
        using (var json = new Utf8JsonWriter(output, ForPeople)) node.WriteTo(json);
        output.Write("\n");
    }
}
