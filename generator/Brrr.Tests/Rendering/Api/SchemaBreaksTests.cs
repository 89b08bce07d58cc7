using System.Text.Json.Nodes;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

public sealed class SchemaBreaksTests
{
    private const string Released = """
        {"type":"object","required":["name","speedup","list"],"properties":{
          "name":{"type":"string","enum":["a","b"]},
          "date":{"type":"string","format":"date"},
          "speedup":{"type":["number","null"]},
          "list":{"type":"array","items":{"type":"object","required":["count"],"properties":{"count":{"type":"integer"}}}},
          "again":{"$ref":"#/properties/list"},
          "links":{"type":"object","additionalProperties":{"type":"string"}}}}
        """;

    [Theory]
    [InlineData("\"string\",\"enum\"", "\"string\",\"description\":\"new words\",\"enum\"")]
    [InlineData("[\"number\",\"null\"]", "\"number\"")]
    [InlineData("[\"number\",\"null\"]", "[\"integer\",\"null\"]")]
    [InlineData("\"required\":[\"name\"", "\"required\":[\"extra\",\"name\"")]
    [InlineData("\"properties\":{\n", "\"properties\":{\"extra\":{\"type\":\"string\"},\n")]
    public void Readers_bear_what_is_added_or_narrower(string old, string now) => Assert.Empty(Breaks(old, now));

    [Theory]
    [InlineData("\"speedup\":{", "\"ratio\":{", "$.speedup: is gone")]
    [InlineData("\"count\":{", "\"number\":{", "$.list[].count: is gone")]
    [InlineData("[\"number\",\"null\"]", "[\"string\",\"null\"]", "$.speedup: was number or null, is string or null")]
    [InlineData("{\"type\":\"integer\"}", "{\"type\":[\"integer\",\"null\"]}", "$.list[].count: was integer, is integer or null")]
    [InlineData("{\"type\":\"integer\"}", "{\"type\":\"number\"}", "$.list[].count: was integer, is number")]
    [InlineData("\"required\":[\"name\",", "\"required\":[", "$.name: may be left out")]
    [InlineData("[\"a\",\"b\"]", "[\"a\"]", "$.name: its enum was [\"a\",\"b\"], is [\"a\"]")]
    [InlineData(",\"format\":\"date\"", "", "$.date: its format was \"date\", is free")]
    [InlineData("\"additionalProperties\":{\"type\":\"string\"}", "\"additionalProperties\":{\"type\":\"number\"}", "$.links[]: was string, is number")]
    public void Readers_do_not_bear_what_is_gone_or_of_another_kind(string old, string now, string fault) => Assert.Contains(fault, Breaks(old, now));

    private static IReadOnlyList<string> Breaks(string old, string now)
    {
        Assert.Contains(old, Released, StringComparison.Ordinal);
        return new SchemaBreaks(Parsed(Released), Parsed(Released.Replace(old, now, StringComparison.Ordinal))).All();
    }

    private static JsonObject Parsed(string schema) => JsonNode.Parse(schema)?.AsObject() ?? [];
}
