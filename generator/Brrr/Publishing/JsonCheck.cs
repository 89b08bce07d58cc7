using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Brrr.Comparisons;
using NJsonSchema;

namespace Brrr.Publishing;

/// <summary>Whether the JSON files of a site are JSON, and those that name a schema of the site are what it says.</summary>
internal sealed class JsonCheck(SiteFolder site) : IDisposable
{
    private const int Shown = 3;
    private const string Packed = ".gz";

    /// <summary>Schemas resolve themselves while they are used: each thread has its own.</summary>
    private readonly ThreadLocal<Dictionary<string, JsonSchema>> schemas = new(() => new Dictionary<string, JsonSchema>(StringComparer.Ordinal));

    private readonly ConcurrentDictionary<string, Finding> broken = new(StringComparer.Ordinal);

    /// <summary>What is wrong with all of them.</summary>
    public IEnumerable<Finding> Findings() =>
    [
        .. InParallel.Select([.. site.Files.Where(file => IsJson(file.Path))], FindingsIn).SelectMany(each => each),
        .. broken.Values,
    ];

    public void Dispose() => schemas.Dispose();

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".json" + Packed, StringComparison.Ordinal);

    private static byte[] Unpacked(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private IReadOnlyList<Finding> FindingsIn(SiteEntry file)
    {
        byte[] bytes;
        string? address;
        try
        {
            bytes = file.Path.EndsWith(Packed, StringComparison.Ordinal) ? Unpacked(file.Bytes()) : file.Bytes();
            address = SchemaIn(bytes);
        }
        catch (InvalidDataException fault)
        {
            return [new Finding(file.Path, "is no whole gzip file: " + fault.Message, "this is a fault of the program: please report it")];
        }
        catch (JsonException fault)
        {
            return [new Finding(file.Path, "is no JSON: " + fault.Message, "this is a fault of the program: please report it")];
        }

        // A schema refers to the dialect that it is written in, on another site.
        if (address is null || !Uri.TryCreate(new Uri("file:///" + file.Path), address, out var target) || target.Scheme != Uri.UriSchemeFile) return [];
        var name = Uri.UnescapeDataString(target.AbsolutePath)[1..];
        if (!site.Has(name)) return [new Finding(file.Path, $"names the schema '{address}', which is not there ({name})", "this is a fault of the program: please report it")];
        if (SchemaAt(name) is not { } schema) return [];
        return
        [
            .. schema.Validate(Encoding.UTF8.GetString(bytes)).Take(Shown)
                .Select(error => new Finding(file.Path, $"is not what {name} says: {error.Kind} at '{error.Path}'", "this is a fault of the program: please report it")),
        ];
    }

    private JsonSchema? SchemaAt(string name)
    {
        var known = schemas.Value ?? [];
        if (known.TryGetValue(name, out var schema)) return schema;
        try
        {
            return known[name] = JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(site.At(name)?.Bytes() ?? [])).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is Newtonsoft.Json.JsonException or InvalidOperationException)
        {
            broken.TryAdd(name, new Finding(name, "is no schema: " + fault.Message, "this is a fault of the program: please report it"));
            return null;
        }
    }

    /// <summary>The address that a file's <c>$schema</c> holds; null where it has none.</summary>
    private static string? SchemaIn(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        string? address = null;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("$schema"u8) && reader.Read() && reader.TokenType == JsonTokenType.String)
                address = reader.GetString();
        }

        return address;
    }
}
