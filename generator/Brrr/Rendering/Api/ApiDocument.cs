using System.Text.Json.Serialization;

namespace Brrr.Rendering.Api;

/// <summary>What every published file begins with.</summary>
/// <param name="schema">Name of the file's schema below <c>schema/</c>.</param>
/// <param name="depth">Folders between <c>api/v1/</c> and the file.</param>
internal abstract class ApiDocument(string schema, int depth = 0)
{
    /// <summary>Version of the published shapes: additions keep it, a breaking change is another address.</summary>
    [JsonPropertyOrder(-2)]
    public string SchemaVersion { get; } = "1.0";

    /// <summary>Address of this file's JSON Schema, relative to the file.</summary>
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-1)]
    public string Schema { get; } = string.Concat(Enumerable.Repeat("../", depth)) + "schema/" + schema;
}
