using System.Text.Json.Nodes;
using Brrr.Results;
using Brrr.Site.Pages;

namespace Brrr.Rendering.Api;

/// <summary>The fields of a published file as its schema describes them: names with their path (<c>pairs[].speedup</c>), types in words.</summary>
internal sealed class SchemaFields(JsonObject schema)
{
    private const string Properties = "properties";

    private const string Items = "items";

    /// <summary>What every file begins with, and the page says once.</summary>
    private static readonly string[] Frame = ["$schema", "schemaVersion"];

    /// <summary>What the file says of itself: "nights.json: one summary a pair".</summary>
    public string Summary => DescriptionOf(schema);

    /// <summary>All fields; those of an object follow it.</summary>
    public IReadOnlyList<PublishedField> All() => [.. Below(schema, "").Where(field => !Frame.Contains(field.Name))];

    /// <summary>One field, by its path without brackets.</summary>
    public PublishedField At(string path) =>
        Below(schema, "").FirstOrDefault(field => field.Name.Replace("[]", "", StringComparison.Ordinal) == path)
        ?? throw new BrrrException(path, "no published file has this field", "this is a fault of the program: please report it");

    private IEnumerable<PublishedField> Below(JsonObject node, string prefix)
    {
        foreach (var (name, declared) in node[Properties] as JsonObject ?? [])
        {
            if (declared is not JsonObject own) continue;
            var field = Target(own);
            var inner = field[Items] is JsonObject items ? Target(items) : field;
            var path = prefix + name + (inner != field && inner[Properties] is not null ? "[]" : "");
            yield return new PublishedField(path, TypeOf(field), DescriptionOf(own) is { Length: > 0 } words ? words : DescriptionOf(field));
            foreach (var below in Below(inner, path + ".")) yield return below;
        }
    }

    /// <summary>What a node refers to, within the same schema; itself where it refers to nothing.</summary>
    private JsonObject Target(JsonObject node) => node["$ref"] is not JsonValue reference
        ? node
        : reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)schema, (at, name) => at[name] ?? throw new InvalidOperationException($"{reference} leads nowhere")).AsObject();

    private static string DescriptionOf(JsonObject node) => node["description"]?.GetValue<string>() ?? "";

    private string TypeOf(JsonObject field)
    {
        var types = TypesOf(field);
        var isNullable = types.Contains("null");
        var name = types.Single(type => type != "null") switch
        {
            "array" when field[Items] is JsonObject items => ListOf(Target(items)),
            "object" when field["additionalProperties"] is JsonObject => "map",
            "string" when field["format"]?.GetValue<string>() == "date" => "date",
            "string" => "text",
            "integer" => "whole number",
            "boolean" => "true or false",
            var other => other,
        };
        return isNullable ? name + " or null" : name;
    }

    private string ListOf(JsonObject items)
    {
        if (items[Properties] is not null) return "list";
        var one = TypeOf(items);
        return one.EndsWith(" or null", StringComparison.Ordinal) ? $"list of {one[..^" or null".Length]}s and nulls" : $"list of {one}s";
    }

    private static List<string> TypesOf(JsonObject field) => field["type"] switch
    {
        JsonArray several => [.. several.Select(type => type?.GetValue<string>() ?? "")],
        JsonValue one => [one.GetValue<string>()],
        _ => ["value"],
    };
}
