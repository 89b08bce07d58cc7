using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Brrr.Rendering.Api;

/// <summary>The JSON Schema of a published file, made from the types that write it: the two can't say different things.</summary>
internal sealed class ApiSchema(XmlDocumentation documentation)
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private const string Null = "null";

    private readonly NullabilityInfoContext nullability = new();

    /// <summary>The schema of a file.</summary>
    /// <param name="type">How the file's type is written.</param>
    /// <param name="title">What the schema is called.</param>
    public JsonObject Of(JsonTypeInfo type, string title)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Complete };
        var schema = type.GetJsonSchemaAsNode(options).AsObject();
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", title);
        return schema;
    }

    private JsonNode Complete(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema) return node;
        if (schema["properties"] is JsonObject properties) schema["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]);
        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property) CorrectNulls(schema, property);
        if (DescriptionOf(context) is { } description) schema.Insert(0, "description", description);
        return schema;
    }

    /// <summary>The exporter takes what is never read back for nullable, and does not know which lists of texts hold nulls: the declaration does.</summary>
    private void CorrectNulls(JsonObject schema, PropertyInfo property)
    {
        var declared = nullability.Create(property);
        if (declared.ReadState == NullabilityState.NotNull) RefuseNull(schema);
        if (schema["items"] is JsonObject items && declared.GenericTypeArguments is [{ ReadState: NullabilityState.Nullable }]) AllowNull(items);
    }

    private static void RefuseNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types) schema["type"] = types.Select(type => type?.GetValue<string>()).Single(type => type != Null);
    }

    private static void AllowNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type) schema["type"] = new JsonArray(type.DeepClone(), Null);
    }

    /// <summary>The property's own words, else those of its type.</summary>
    private string? DescriptionOf(JsonSchemaExporterContext context) =>
        (context.PropertyInfo?.AttributeProvider is PropertyInfo property ? documentation.Of(property) : null)
        ?? documentation.Of(Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type);
}
