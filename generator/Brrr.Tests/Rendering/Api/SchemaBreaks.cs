using System.Text.Json.Nodes;

namespace Brrr.Tests.Rendering.Api;

/// <summary>What a newer schema breaks of a released one for those who read the files: what they rely on is gone, may be missing, or is of another kind.</summary>
/// <param name="released">What readers know.</param>
/// <param name="current">What is written now.</param>
internal sealed class SchemaBreaks(JsonObject released, JsonObject current)
{
    /// <summary>Each with its place; none where readers of the old files can read the new ones. Fields that are new are no break.</summary>
    public IReadOnlyList<string> All() => [.. Between(released, current, "$")];

    private IEnumerable<string> Between(JsonObject old, JsonObject now, string place)
    {
        var (before, after) = (Target(old, released), Target(now, current));
        var types = (Types(before), Types(after));
        if (types.Item2.Exists(type => !types.Item1.Contains(type) && !(type == "integer" && types.Item1.Contains("number"))))
            yield return $"{place}: was {string.Join(" or ", types.Item1)}, is {string.Join(" or ", types.Item2)}";
        foreach (var word in new[] { "format", "enum" }.Where(word => !JsonNode.DeepEquals(before[word], after[word])))
            yield return $"{place}: its {word} was {before[word]?.ToJsonString() ?? "free"}, is {after[word]?.ToJsonString() ?? "free"}";

        var required = Names(after["required"]);
        foreach (var name in Names(before["required"]).Where(name => Fields(after).ContainsKey(name) && !required.Contains(name)))
            yield return $"{place}.{name}: may be left out";
        foreach (var (name, field) in Fields(before))
        {
            foreach (var fault in Below(field, Fields(after)[name], $"{place}.{name}")) yield return fault;
        }

        foreach (var inner in new[] { "items", "additionalProperties" }.Where(inner => before[inner] is JsonObject))
        {
            foreach (var fault in Below(before[inner], after[inner], place + "[]")) yield return fault;
        }
    }

    private IEnumerable<string> Below(JsonNode? old, JsonNode? now, string place) =>
        old is not JsonObject before ? [] : now is JsonObject after ? Between(before, after, place) : [$"{place}: is gone"];

    private static JsonObject Target(JsonObject node, JsonObject root) => node["$ref"] is not JsonValue reference
        ? node
        : reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)root, (at, name) => at[name] ?? throw new InvalidOperationException($"{reference} leads nowhere")).AsObject();

    private static JsonObject Fields(JsonObject node) => node["properties"] as JsonObject ?? [];

    private static List<string> Types(JsonObject node) => node["type"] is JsonValue one ? [one.GetValue<string>()] : Names(node["type"]);

    private static List<string> Names(JsonNode? list) => [.. (list as JsonArray ?? []).Select(name => name?.GetValue<string>() ?? "")];
}
