using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Brrr.Cli;

/// <summary>Writes what <c>brrr sources --json</c> prints.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<SourceListing>))]
internal sealed partial class SourcesJson : JsonSerializerContext
{
    private static readonly SourcesJson ForPeople = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Of(IReadOnlyList<SourceListing> sources) =>
        JsonSerializer.Serialize(sources, (JsonTypeInfo<IReadOnlyList<SourceListing>>)ForPeople.GetTypeInfo(typeof(IReadOnlyList<SourceListing>))!);
}
