using System.Text.Json.Nodes;
using Brrr.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

/// <summary>Today's schemas against those of <c>docs/api/v1/</c>, which readers of the published files know. How to release new ones stands in docs/contract.md.</summary>
public sealed class ReleasedSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "api", "v1");

    private readonly ApiSchemas schemas = new();

    [Fact]
    public void Nothing_that_was_released_is_broken()
    {
        var breaks = from name in Released()
                     from fault in new SchemaBreaks(Read(name), schemas[name]).All()
                     select $"{name}.json {fault}";
        Assert.Empty(breaks);
    }

    [Fact]
    public void No_released_file_is_gone()
    {
        Assert.NotEmpty(Released());
        Assert.Empty(Released().Except(ApiSchemas.Names));
    }

    [Fact]
    public void Every_field_is_described() => Assert.All(ApiSchemas.Names, name =>
        Assert.All(new SchemaFields(schemas[name]).All(), field => Assert.True(field.Description.Length > 3, $"{name}.json: {field.Name} says nothing of itself")));

    private static List<string> Released() => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))?.AsObject() ?? [];
}
